import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { listPages } from '../places';
import type { Page, Section } from '../page/Page';
import { translatedLanguages } from './testing/languages';
import { complaintsByPart, realPage, root, vocabularyFor } from './testing/realPages';
import { findOccurrences } from '../vocabulary/findOccurrences';
import { withoutCode } from '../vocabulary/withoutCode';
import { proseOf } from './prose/proseOf';
import { childrenOf, isWidget, type Nodes, type Widget } from './prose/nodes';
import { sectionKey } from '../status/sectionKeys';

const pages = listPages(root, 'en');

/** Each compares a whole page; there are some thousand facts in a language. */
const runs = Math.min(Number(process.env.CMK_PROPERTY_RUNS ?? 25), 5000);

/** Numbers that are the same in all languages, and nothing that is part of a longer word. */
const number = /(?<![\p{L}\p{N}.,-])\d{1,5}(?![\p{L}\p{N}-]|[.,]\d)/u;

/** Told here once more, and otherwise than in the rules: what nobody may leave out. */
const isFact = (node: Nodes): boolean =>
  ['link', 'inlineCode', 'code', 'containerDirective', 'table', 'tableRow', 'list', 'image'].includes(
    node.type,
  ) ||
  (node.type === 'listItem' && !node.spread) ||
  isWidget(node) ||
  (node.type === 'text' && number.test(node.value));

interface Removal {
  readonly page: string;
  readonly section: number;
  /** Index of the fact within its section. */
  readonly fact: number;
}

const factsOf = ({ content }: Section): number =>
  content.reduce((count, node) => count + countFacts(node), 0);
const countFacts = (node: Nodes): number =>
  childrenOf(node).reduce((count, child) => count + countFacts(child), isFact(node) ? 1 : 0);

/** A copy of a section without one of its facts. A link leaves its words, a number the words around it. */
function withoutFact(section: Section, fact: number): Section {
  let left = fact;
  const copy = (node: Nodes): readonly Nodes[] => {
    if (isFact(node) && left-- === 0) {
      if (node.type === 'text') return [{ ...node, value: node.value.replace(number, '') }];
      return node.type === 'link' ? node.children : [];
    }
    return [{ ...node, ...('children' in node ? { children: node.children.flatMap(copy) } : {}) } as Nodes];
  };
  return { ...section, content: section.content.flatMap(copy) as readonly RootContent[] };
}

const removals = (language: string): readonly Removal[] =>
  pages.flatMap((page) =>
    realPage(language, page).sections.flatMap((section, index) =>
      Array.from({ length: factsOf(section) }, (_, fact) => ({ page, section: index, fact })),
    ),
  );

it.each(translatedLanguages)('whatever a page of %s leaves out, its section is named', (language) => {
  fc.assert(
    fc.property(fc.constantFrom(...removals(language)), ({ page, section, fact }) => {
      const whole: Page = realPage(language, page);
      const sections = whole.sections.map((each, index) =>
        index === section ? withoutFact(each, fact) : each,
      );
      const part = sectionKey(whole.sections[section] as Section);
      const found = complaintsByPart(language, realPage('en', page), { ...whole, sections });
      expect([...new Set(found.map((complaint) => complaint.part))]).toEqual([part]);
    }),
    { numRuns: runs },
  );
});

it.each(translatedLanguages)('whichever name a section of %s leaves out, it is missed', (language) => {
  const { names, lexicon } = vocabularyFor(language);
  const said = pages.flatMap((page) =>
    realPage(language, page).sections.flatMap((section, index) => {
      const text = proseOf(section).map((prose) => prose.text);
      const found = text.flatMap((words) => findOccurrences(withoutCode(words), lexicon));
      return names
        .filter(({ kind, name }) => kind !== 'company' && found.some(({ found: words }) => words === name))
        .map(({ name }) => ({ page, section: index, name }));
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...said), ({ page, section, name }) => {
      const whole = realPage(language, page);
      const sections = whole.sections.map((each, index) =>
        index === section ? withoutWords(each, name) : each,
      );
      const part = sectionKey(whole.sections[section] as Section);
      const found = complaintsByPart(language, realPage('en', page), { ...whole, sections });
      expect(found.map((complaint) => complaint.part)).toContain(part);
    }),
    { numRuns: runs },
  );
});

/** In the text, and in the labels of widgets. */
function withoutWords(section: Section, words: string): Section {
  const copy = (node: Nodes): Nodes =>
    ({
      ...node,
      ...(node.type === 'text' ? { value: node.value.replaceAll(words, 'X') } : {}),
      ...(isWidget(node) ? { attributes: node.attributes.map(withoutWordsInLabel) } : {}),
      ...('children' in node ? { children: node.children.map(copy) } : {}),
    }) as Nodes;
  const withoutWordsInLabel = (attribute: Widget['attributes'][number]) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'label'
      ? { ...attribute, value: String(attribute.value).replaceAll(words, 'X') }
      : attribute;
  return { ...section, content: section.content.map(copy) as readonly RootContent[] };
}

import { describe, expect, it } from 'vitest';
import { parsePage } from '../../plugins/translations/page/parsePage';
import { listPages, pageFolder, readText } from '../../plugins/translations/places';
import { checkTerms } from '../../plugins/translations/vocabulary/checkTerms';
import { checkFrontMatter, checkPage, sectionRules } from '../../plugins/translations/rules';
import { describeProblem } from '../../plugins/translations/describeProblem';
import { readVocabulary } from '../../plugins/translations/vocabulary/readVocabulary';
import { languages } from '../../src/messages/languages';
import { root } from '../support/root';

const pages = listPages(root, 'en');
const read = (language: string, page: string) => {
  const file = `${pageFolder(language)}/${page}`;
  return parsePage(file, readText(root, file));
};
const english = new Map(pages.map((page) => [page, read('en', page)]));

describe.each(languages.map(({ code }) => code))('the pages of %s', (language) => {
  const vocabulary = readVocabulary(root, language);
  const rules = sectionRules(vocabulary);

  it('are those of the English source', () => {
    expect(listPages(root, language)).toEqual(pages);
  });

  it.each(pages)('say what the English page says, in the terms of the guide: %s', (page) => {
    const source = english.get(page) ?? read('en', page);
    const translation = language === 'en' ? source : read(language, page);
    const said = [
      ...checkFrontMatter(language, source, translation, vocabulary),
      ...checkPage(language, source, translation, rules).map(({ matter }) => matter),
    ];
    expect(said.map((matter) => describeProblem({ language, level: 'error', ...matter }))).toEqual([]);
  });

  it('use terms that obey each other', () => {
    expect(checkTerms(root, language)).toEqual([]);
  });
});

it('gives every heading of the English pages an id', () => {
  const bare = [...english.values()].flatMap(({ file, sections }) =>
    sections.filter(({ id, depth }) => depth > 0 && id === null).map(({ line }) => `${file}:${line}`),
  );
  expect(bare).toEqual([]);
});

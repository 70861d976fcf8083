import type { Element, ElementContent } from 'hast';
import { isLeftOut } from './isLeftOut';
import type { SearchRecord } from './SearchRecord';
import { plainText } from './plainText';

interface Section {
  readonly id: string | null;
  readonly title: string | null;
  readonly codes: string[];
  readonly text: string[];
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'];
/** Within a line: around these no word ends. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'kbd',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
  'wbr',
]);

/** Cuts an article at its headings, and takes each element with `data-search-entry` as a section of its own. */
export function readSections(article: Element, path: string, language: string): readonly SearchRecord[] {
  const sections: Section[] = [];
  let page = '';

  function open(id: unknown, title: string | null): Section {
    const section: Section = { id: typeof id === 'string' ? id : null, title, codes: [], text: [] };
    sections.push(section);
    return section;
  }
  let current = open(null, null);

  function read(node: ElementContent): void {
    if (node.type === 'text') current.text.push(node.value);
    if (node.type !== 'element') return;
    const { tagName, properties, children } = node;
    const codes = properties.dataSearchCodes;
    const entry = properties.dataSearchEntry;
    if (typeof codes === 'string' && typeof entry !== 'string') current.codes.push(...codes.split(' '));
    if (isLeftOut(node, language)) return;
    if (tagName === 'h1') {
      page = plainText(node, language);
      return;
    }
    if (headings.includes(tagName) && properties.id !== undefined) {
      current = open(properties.id, plainText(node, language));
      return;
    }
    const around = current;
    if (typeof entry === 'string') current = open(properties.id, entry);
    if (typeof codes === 'string' && typeof entry === 'string') current.codes.push(...codes.split(' '));
    children.forEach(read);
    if (!inline.has(tagName)) current.text.push(' ');
    if (typeof entry === 'string') current = around;
  }

  article.children.forEach(read);
  return sections
    .map(({ id, title, codes, text }) => ({
      url: id === null ? path : `${path}#${id}`,
      page,
      title,
      text: text.join('').replace(/\s+/g, ' ').trim(),
      codes,
    }))
    .filter(({ title, text }) => title !== null || text !== '');
}

import type { VFileMessage } from 'vfile-message';
import { listPages, pageFolder } from './places';
import type { Page } from './page/Page';
import { readPageFile } from './page/readPageFile';
import { type Confirmed, readConfirmed } from './status/confirmed';
import type { PageStatus } from './status/PageStatus';
import { statusOfPage } from './status/statusOfPage';

/** A page in English and in one other language, and how the two stand. */
export interface TranslatedPage {
  /** Its path within the pages of a language. */
  readonly page: string;
  /** Where the translation is, or would be. */
  readonly file: string;
  readonly english: Page | null;
  readonly translation: ReadPage | null;
  readonly status: PageStatus;
}

export type ReadPage =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'unreadable'; readonly reason: string; readonly line: number };

/** Reads all pages of English and of one other language. */
export function readTranslations(root: string, language: string): readonly TranslatedPage[] {
  const english = new Set(listPages(root, 'en'));
  const theirs = new Set(listPages(root, language));
  const confirmed = readConfirmed(root, language);
  return [...new Set([...english, ...theirs])]
    .sort()
    .map((page) => readPair({ root, language, page, english, theirs, confirmed }));
}

interface Pair {
  readonly root: string;
  readonly language: string;
  readonly page: string;
  readonly english: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  readonly confirmed: Confirmed;
}

function readPair({ root, language, page, english, theirs, confirmed }: Pair): TranslatedPage {
  const englishFile = `${pageFolder('en')}/${page}`;
  const file = `${pageFolder(language)}/${page}`;
  const source = english.has(page) ? readPageFile(root, englishFile) : null;
  const isThere = theirs.has(page);
  return {
    page,
    file,
    english: source,
    translation: isThere ? readPage(root, file) : null,
    status: statusOfPage(source, isThere, confirmed.pages[page]),
  };
}

/** A translator's slip in the syntax is a problem like others; the English page has been built before. */
function readPage(root: string, file: string): ReadPage {
  try {
    return { kind: 'page', page: readPageFile(root, file) };
  } catch (error) {
    const { reason, message, place } = error as Partial<VFileMessage> & Error;
    const start = place !== undefined && 'start' in place ? place.start : place;
    // What is still open at the end of the page has its place in the words only: “… (7:1-7:7)”.
    const line = start?.line ?? /\((\d+):\d+/.exec(message)?.[1] ?? 1;
    return { kind: 'unreadable', reason: reason ?? message, line: Number(line) };
  }
}

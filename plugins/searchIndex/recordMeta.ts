import { codeParts } from './codeParts';
import { keywords } from './keywords';
import type { LanguageWords } from './LanguageWords';
import { namesOf } from './namesOf';
import type { SearchRecord } from './SearchRecord';

/**
 * What a record is found by beside its text. `metaWeights` of the search says how much each counts.
 *
 * @param everyday what people type for this place
 * @param known all words of the language's pages, folded
 */
export function recordMeta(
  { page, title, text, codes }: SearchRecord,
  { terms }: LanguageWords,
  everyday: readonly string[],
  known: ReadonlySet<string>,
): Record<string, string> {
  const shown = title ?? page;
  // The words in a code tell less than those of a heading.
  const isCode = codes.includes(shown);
  const meta = {
    [isCode ? 'label' : 'title']: shown,
    page,
    titleKeywords: isCode ? '' : keywords(shown, terms, known),
    keywords: keywords(text, terms, known),
    codes: codes.join(' '),
    codeParts: codes.flatMap(codeParts).join(' '),
    names: withoutElision(namesOf(shown, terms)),
    everyday: withoutElision(everyday),
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== ''));
}

/** Pagefind takes d’urgence for one word; readers type both. */
const withoutElision = (names: readonly string[]): string => names.join('\n').replace(/[’']/g, ' ');

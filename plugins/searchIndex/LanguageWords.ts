import type { EverydayWords } from './EverydayWords';
import type { Term } from './Term';

/** Words of a language that stand on no page, by which pages are found. */
export interface LanguageWords {
  readonly terms: readonly Term[];
  readonly everyday: EverydayWords;
}

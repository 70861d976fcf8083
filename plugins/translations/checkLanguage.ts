import { type LanguageFacts, languageFacts } from '../../src/messages/languages';
import { checkPages } from './checkPages';
import type { Problem } from './Problem';
import { problemOf } from './problemOf';
import { checkStrings } from './strings/checkStrings';
import { checkWords } from './strings/checkWords';
import { readStringSet } from './strings/readStringSet';
import type { Strings } from './strings/readStrings';
import { checkTerms } from './vocabulary/checkTerms';
import { readVocabulary } from './vocabulary/readVocabulary';

/** These do not stop a build: readers see English there. */
const toBeDone: readonly Problem['code'][] = ['string/stale'];
const toBeDoneInStarted: readonly Problem['code'][] = [...toBeDone, 'string/missing', 'terms/missing'];

/**
 * All that is wrong with, or still to be done for, one language other than English.
 * @throws Error naming a data file that cannot be read, and the place in it
 */
export function checkLanguage(root: string, language: string, english: Strings): readonly Problem[] {
  const vocabulary = readVocabulary(root, language);
  const strings = readStringSet(root, language, english);
  const { state }: LanguageFacts = languageFacts(language);
  const left = state === 'started' ? toBeDoneInStarted : toBeDone;
  const ofWords = [
    ...checkStrings(strings),
    ...checkWords(strings, vocabulary),
    ...checkTerms(root, language),
  ].map((matter) => problemOf(language, left.includes(matter.code) ? 'to-do' : 'error', matter));
  return [...checkPages(root, language, vocabulary), ...ofWords];
}

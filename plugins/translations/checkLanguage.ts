import { type LanguageFacts, languageFacts } from '../../src/messages/languages';
import { checkPages } from './checkPages';
import type { Problem } from './Problem';
import { problemOf } from './problemOf';
import type { SectionRule } from './rules/SectionPair';
import { checkStrings } from './strings/checkStrings';
import { readStringSet } from './strings/readStringSet';
import type { Strings } from './strings/readStrings';

/** These do not stop a build: readers see English there. */
const toBeDone: readonly Problem['code'][] = ['string/stale'];
const toBeDoneInStarted: readonly Problem['code'][] = [...toBeDone, 'string/missing', 'terms/missing'];

/** All that is wrong with, or still to be done for, one language. */
export function checkLanguage(
  root: string,
  language: string,
  english: Strings,
  rules: readonly SectionRule[],
): readonly Problem[] {
  const { state }: LanguageFacts = languageFacts(language);
  const left = state === 'started' ? toBeDoneInStarted : toBeDone;
  const strings = checkStrings(readStringSet(root, language, english)).map((matter) =>
    problemOf(language, left.includes(matter.code) ? 'to-do' : 'error', matter),
  );
  return [...checkPages(root, language, rules), ...strings];
}

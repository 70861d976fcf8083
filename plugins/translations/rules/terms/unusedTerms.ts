import { type Lexicon, rightForms } from '../../vocabulary/Lexicon';
import { findOccurrences } from '../../vocabulary/findOccurrences';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { withoutCode } from '../../vocabulary/withoutCode';
import type { Matter, Place } from '../../Problem';
import { isInLabel, lineAt, type Prose } from '../prose/Prose';

interface TextOfFile {
  readonly file: string;
  /** Where the message stands: the heading of the section. */
  readonly line: number;
  readonly prose: readonly Prose[];
}

/** Says which terms the English text uses and the translation does not. */
export function unusedTerms(
  { terms, lexicon, english: englishLexicon }: Vocabulary,
  english: TextOfFile,
  translation: TextOfFile,
): readonly (Place & Matter)[] {
  // A label that stays English in one language is translated in another.
  const used = termsIn(english.prose, englishLexicon, (words, offset) => !isInLabel(words, offset));
  const found = termsIn(translation.prose, lexicon, () => true);
  return [...used].flatMap(([id, line]) => {
    const term = terms.find((candidate) => candidate.id === id);
    if (term === undefined || found.has(id)) return [];
    return [
      {
        file: translation.file,
        line: translation.line,
        code: 'term/not-used',
        term: term.en,
        forms: rightForms(term),
        english: { file: english.file, line },
      } as const,
    ];
  });
}

/** The ids of the terms in a text, each with the line on which it stands first. */
function termsIn(
  prose: readonly Prose[],
  lexicon: Lexicon,
  counts: (words: Prose, offset: number) => boolean,
): ReadonlyMap<string, number> {
  const used = new Map<string, number>();
  for (const words of prose) {
    for (const { offset, meaning } of findOccurrences(withoutCode(words.text), lexicon)) {
      if (meaning.kind === 'right' && !used.has(meaning.term.id) && counts(words, offset)) {
        used.set(meaning.term.id, lineAt(words, offset));
      }
    }
  }
  return used;
}

import type { Matter, Place } from '../Problem';
import { findOccurrences } from './findOccurrences';
import type { Lexicon } from './Lexicon';
import { readData } from './readData';
import { readVocabulary, termsFile } from './readVocabulary';
import { type Term, termsSchema } from './Term';
import { withoutCode } from './withoutCode';

type Complaint = Place & Matter;

/**
 * Whether a language has the terms of English, and whether they obey each other.
 * @throws Error naming file and line, the entry, what was expected and what was found
 */
export function checkTerms(root: string, language: string): readonly Complaint[] {
  const file = termsFile(language);
  const english = readData(root, termsFile('en'), termsSchema).value;
  const { value: terms, lineAt } = readData(root, file, termsSchema);
  const { lexicon } = readVocabulary(root, language);
  const wrongIn = (term: Term, index: number, field: 'term' | 'definition'): readonly Complaint[] =>
    // A term hides nothing in itself, and its definition may say what it is not.
    findOccurrences(withoutCode(term[field]), withoutTerm(term.id)).flatMap(({ found, meaning }) =>
      meaning.kind === 'wrong'
        ? [
            {
              file,
              line: lineAt([index, field]),
              code: 'term/wrong',
              found,
              right: meaning.term.term,
              why: meaning.why,
            },
          ]
        : [],
    );
  const withoutTerm = (id: string): Lexicon =>
    lexicon.filter(({ meaning }) => meaning.kind === 'name' || meaning.term.id !== id);
  return [
    ...without(english, terms).map(({ id }): Complaint => ({ file, line: 1, code: 'terms/missing', id })),
    ...without(terms, english).map((term): Complaint => ({
      file,
      line: lineAt([terms.indexOf(term)]),
      code: 'terms/orphaned',
      id: term.id,
    })),
    ...terms.flatMap((term, index) =>
      wrongIn(term, index, 'term').concat(wrongIn(term, index, 'definition')),
    ),
  ];
}

const without = (terms: readonly Term[], others: readonly Term[]): readonly Term[] =>
  terms.filter(({ id }) => !others.some((other) => other.id === id));

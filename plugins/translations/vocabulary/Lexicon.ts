import { formPattern, type FormPattern, namePattern } from './formPattern';
import type { Name } from './Name';
import type { Term } from './Term';

/** Something to be found in a text, and what it means to find it. */
export type Meaning =
  | { readonly kind: 'name'; readonly name: Name }
  | { readonly kind: 'right'; readonly term: Term }
  | { readonly kind: 'wrong'; readonly term: Term; readonly why: string };

export interface LexiconEntry extends FormPattern {
  readonly meaning: Meaning;
}

export type Lexicon = readonly LexiconEntry[];

export interface Occurrence {
  readonly found: string;
  readonly offset: number;
  readonly meaning: Meaning;
}

/** The forms of a term that are right. */
export const rightForms = ({ term, forms = [] }: Term): readonly string[] => [
  ...new Set([...alternatives(term), ...forms]),
];

/**
 * A term may name two words (“opschonen / definitief verwijderen”), and carry its English word or its abbreviation
 * in brackets, which pages need not repeat.
 */
const alternatives = (term: string): readonly string[] =>
  term
    .replace(/\s*\([^)]*\)$/u, '')
    .split(/\s*\/\s*|,\s+/u)
    .filter((form) => form !== '');

/** In the order in which one wins over another of the same length: a form that is wrong is no other term. */
export const lexiconOf = (terms: readonly Term[], names: readonly Name[]): Lexicon => [
  ...names.flatMap((name) =>
    [name.name, ...(name.also ?? [])].map((form) => entry(namePattern(form), { kind: 'name', name })),
  ),
  ...terms.flatMap((term) =>
    (term.wrong ?? []).map(({ form, why }) => entry(formPattern(form), { kind: 'wrong', term, why })),
  ),
  ...terms.flatMap((term) =>
    rightForms(term).map((form) => entry(formPattern(form), { kind: 'right', term })),
  ),
];

const entry = (pattern: FormPattern, meaning: Meaning): LexiconEntry => ({ ...pattern, meaning });

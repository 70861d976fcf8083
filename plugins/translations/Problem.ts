import type { StringFile } from './places';
import type { StalePart } from './status/PageStatus';

/** A place in a file of the project; line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What must be the same in all languages, whatever the words are. */
export type FactKind =
  | 'front-matter'
  | 'heading'
  | 'link'
  | 'image'
  | 'inline-code'
  | 'code-block'
  | 'widget'
  | 'admonition'
  | 'table'
  | 'list'
  | 'number'
  | 'guid'
  | 'ip-address'
  | 'name';

/** Something that a translator has to put right, or to do. */
export type Problem = Place & {
  readonly language: string;
  /** An error fails the tests; what is to be done is told to readers and listed for writers. */
  readonly level: 'error' | 'to-do';
} & Matter;

export type Matter =
  | { readonly code: 'page/unreadable'; readonly reason: string }
  | { readonly code: 'page/missing' }
  | { readonly code: 'page/orphaned'; readonly english: string }
  | { readonly code: 'page/unconfirmed'; readonly page: string }
  | { readonly code: 'page/stale'; readonly page: string; readonly part: StalePart; readonly english: Place }
  /** The English page has it and the translation does not. */
  | {
      readonly code: 'fact/missing';
      readonly kind: FactKind;
      readonly shown: string;
      readonly english: Place;
    }
  /** The translation has it and the English section does not. */
  | { readonly code: 'fact/added'; readonly kind: FactKind; readonly shown: string; readonly english: Place }
  /** The translation has another one in its place. */
  | {
      readonly code: 'fact/changed';
      readonly kind: FactKind;
      readonly shown: string;
      readonly expected: string;
      readonly english: Place;
    }
  /** Both have it, and the translation has it before or behind something else. */
  | { readonly code: 'fact/moved'; readonly kind: FactKind; readonly shown: string; readonly english: Place }
  | {
      readonly code: 'link/other-language';
      readonly url: string;
      readonly right: string;
      readonly reason: 'other-language' | 'no-language' | 'escaped' | 'translated-anchor';
    }
  | { readonly code: 'term/wrong'; readonly found: string; readonly right: string; readonly why: string }
  /** The English section speaks of the term, and the translation has none of its forms. */
  | {
      readonly code: 'term/not-used';
      readonly term: string;
      readonly forms: readonly string[];
      readonly english: Place;
    }
  | { readonly code: 'terms/missing'; readonly id: string }
  | { readonly code: 'terms/orphaned'; readonly id: string }
  | { readonly code: 'string/missing'; readonly id: string; readonly english: string }
  | { readonly code: 'string/orphaned'; readonly id: string }
  | { readonly code: 'string/empty'; readonly id: string }
  /** `write-translations` would change the file. */
  | { readonly code: 'string/description'; readonly id: string }
  | { readonly code: 'string/unconfirmed'; readonly id: string; readonly stringFile: StringFile }
  | { readonly code: 'string/stale'; readonly id: string; readonly english: string }
  | {
      readonly code: 'string/placeholders';
      readonly id: string;
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | {
      readonly code: 'string/plural-forms';
      readonly id: string;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly code: 'string/same-as-english'; readonly id: string; readonly message: string }
  /** Listed as the same word as in English, which it is not. */
  | { readonly code: 'string/listed-as-same'; readonly id: string };

import type { Expected } from '../PasteFinding';
import type { Scan } from './scanDocument';

/** A document, or the attempt at one. */
export type Found =
  | {
      readonly kind: 'whole';
      readonly start: number;
      readonly end: number;
      /** What JSON.parse is to read: the text, with what had to be mended. */
      readonly source: string;
      readonly scan: Scan;
      /** Stands in quotes, as in a script or a command that was copied along. */
      readonly isQuoted: boolean;
      /** `fragment`: a part of something larger. `tail`: the end of something larger follows. */
      readonly place: 'alone' | 'fragment' | 'tail';
    }
  | ({ readonly kind: 'cut'; readonly open: string } & Extent)
  | ({ readonly kind: 'broken'; readonly expected: Expected } & Extent)
  | ({ readonly kind: 'too-deep' } & Extent);

interface Extent {
  readonly start: number;
  /** Where it goes wrong. */
  readonly end: number;
  /** Up to where the text is taken for the rest of it. */
  readonly until: number;
}

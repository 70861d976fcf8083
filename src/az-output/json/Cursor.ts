import type { Expected } from '../PasteFinding';
import { Mends } from './Mends';

export type Stop =
  | { readonly kind: 'cut' }
  | { readonly kind: 'broken'; readonly expected: Expected }
  | { readonly kind: 'too-deep' };

/** A place in the text, and what was seen on the way to it. */
export class Cursor {
  readonly text: string;
  readonly mends = new Mends();
  at: number;
  stop: Stop | null = null;
  /** Where a line ends inside the string read last: if reading fails after it, the string was not closed there. */
  breakInString: number | null = null;

  constructor(text: string, at: number) {
    this.text = text;
    this.at = at;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  get character(): string {
    return this.text.charAt(this.at);
  }

  /** Stops here. At the end of the text, whatever is missing is cut off. */
  fail(expected: Expected): false {
    this.stop = this.at >= this.text.length ? { kind: 'cut' } : { kind: 'broken', expected };
    return false;
  }

  /** The end of a line break that stands here, or -1. */
  get breakEnd(): number {
    if (this.code === 10) return this.at + 1;
    return this.code === 13 ? this.at + (this.text.charCodeAt(this.at + 1) === 10 ? 2 : 1) : -1;
  }
}

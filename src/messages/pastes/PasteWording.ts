import type { PasteFindingCode, PasteParamsOf } from '../../az-output';

/** A finding in words: what was seen, and what to do about it (`null` where there is nothing to do). */
export interface PasteWords {
  readonly what: string;
  readonly next: string | null;
}

export type PasteWording<Code extends PasteFindingCode> = (
  params: PasteParamsOf<Code>,
  language: string,
) => PasteWords;

/** Words for some of the codes. A group without words for one of its codes does not compile. */
export type PasteWordings<Short extends string> = {
  readonly [Code in Extract<PasteFindingCode, `az-output/${Short}`>]: PasteWording<Code>;
};

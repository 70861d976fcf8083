import type { FindingCode, ParamsOf } from '../../key-identifier';

/** A finding in words: what was seen, and what to do about it (`null` where there is nothing to do). */
export interface Words {
  readonly what: string;
  readonly next: string | null;
}

export type Wording<Code extends FindingCode> = (params: ParamsOf<Code>, language: string) => Words;

/** Words for each code of a group. A group without words for one of its codes does not compile. */
export type Wordings<Short extends string> = {
  readonly [Code in Extract<FindingCode, `key-identifier/${Short}`>]: Wording<Code>;
};

import type { ErrorCode, ErrorParamsOf } from '../../az-output/explain';

/** An error in words. `meaning` is what it says about the set-up with Adobe, `null` where it says nothing of its own. */
export interface ErrorWords {
  readonly title: string;
  readonly cause: string;
  readonly meaning: string | null;
  readonly next: string;
}

export type ErrorWording<Code extends ErrorCode> = (params: ErrorParamsOf<Code>) => ErrorWords;

/** Words for each code of a group. A group without words for one of its codes does not compile. */
export type ErrorWordings<Short extends string> = {
  readonly [Code in Extract<ErrorCode, `error/${Short}`>]: ErrorWording<Code>;
};

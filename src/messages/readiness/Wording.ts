import type { CheckName, FindingCode, ParamsOf } from '../../readiness';
import type { Words } from '../findings/Wording';

export type Wording<Code extends FindingCode> = (params: ParamsOf<Code>, language: string) => Words;

/** Words for each outcome of some checks, but for those that all checks share. One without words does not compile. */
export type WordingsOf<Check extends CheckName> = {
  readonly [
    Code in Exclude<Extract<FindingCode, `${Check}/${string}`>, `${Check}/unreadable` | `${Check}/waiting`>
  ]: Wording<Code>;
};

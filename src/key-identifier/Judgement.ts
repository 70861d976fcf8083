import type { Finding } from './Finding';
import type { KeyIdentifier } from './KeyIdentifier';

/**
 * `valid`: usable as pasted. `correctable`: not usable as pasted, but what was meant can be derived.
 * `invalid`: neither. It is a judgement of the text alone: whether the key exists, text cannot tell.
 */
export type Verdict = 'valid' | 'correctable' | 'invalid';

export interface Judgement {
  readonly input: string;
  readonly verdict: Verdict;
  /** The parts, wherever the text has the shape of an identifier, whatever the verdict. */
  readonly identifier: KeyIdentifier | null;
  /** What to use instead; only when `correctable`, and then it is judged `valid` itself. */
  readonly suggestion: string | null;
  readonly findings: readonly Finding[];
}

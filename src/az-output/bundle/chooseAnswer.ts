import type { Candidate } from '../shapes/Shape';
import { type AskedParts, isAsked } from './AskedParts';

export interface Choice {
  readonly candidate: Candidate;
  /** Others that say something else, and were left out; why the chosen one was taken. */
  readonly leftOut: number;
  readonly by: 'asked' | 'last';
}

/** One answer out of several to the same question: the one about what was asked, or else the last one pasted. */
export function chooseAnswer(candidates: readonly Candidate[], asked: AskedParts): Choice | null {
  const different = withoutRepeats(candidates);
  const meant = different.filter(({ concern }) => isAsked(concern, asked));
  const kept = meant.length > 0 ? meant : different;
  const candidate = kept[kept.length - 1];
  if (candidate === undefined) return null;
  return { candidate, leftOut: different.length - 1, by: kept.length === 1 ? 'asked' : 'last' };
}

/** Of answers that are the same, the last. */
function withoutRepeats(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const byText = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const text = JSON.stringify(candidate.body);
    byText.delete(text);
    byText.set(text, candidate);
  }
  return [...byText.values()];
}

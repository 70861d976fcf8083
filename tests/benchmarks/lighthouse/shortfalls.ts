import { goals } from './goals';
import type { Scores } from './Scores';

export interface Shortfall {
  readonly page: string;
  readonly name: string;
  readonly kind: 'exact' | 'time';
  readonly found: number;
  readonly wanted: string;
}

/** Where a page does not reach a goal. A figure that Lighthouse did not give reaches none. */
export const shortfalls = (page: string, scores: Scores): readonly Shortfall[] =>
  goals
    .filter(({ figure, isMet }) => !isMet(scores[figure]))
    .map(({ figure, name, kind, wanted }) => ({ page, name, kind, found: scores[figure], wanted }));

import type { FactKind } from '../../Problem';

/** Something in a section that must be the same in every language. */
export interface Fact {
  readonly kind: FactKind;
  /** Equal for what is the same, however its language writes it. */
  readonly key: string;
  /** As the message shows it. */
  readonly shown: string;
  readonly line: number;
}

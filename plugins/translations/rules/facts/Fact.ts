import type { FactKind } from '../../Problem';

/** Something in a section that must be the same in every language. */
export interface Fact {
  readonly kind: FactKind;
  /** Equal for what is the same, however its language writes it. */
  readonly key: string;
  /** Of a number; null where its unit is not beside it, as in “allow 30”. */
  readonly unit?: string | null;
  /** As the message shows it. */
  readonly shown: string;
  readonly line: number;
}

export const isSame = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind && one.key === other.key && one.unit === other.unit;

/** A number without unit may be the same as one with it: where the unit is said is a matter of grammar. */
export const mayBeSame = (one: Fact, other: Fact): boolean =>
  one.kind === other.kind &&
  one.key === other.key &&
  (one.unit === null || other.unit === null || one.unit === other.unit);

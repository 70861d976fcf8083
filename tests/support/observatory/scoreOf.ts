import type { Finding } from './Finding';

const sum = (modifiers: readonly number[]): number => modifiers.reduce((total, one) => total + one, 0);

/** Bonuses count only where the score without them is 90 or better. */
export function scoreOf(findings: readonly Finding[]): number {
  const modifiers = findings.map(({ modifier }) => modifier);
  const withoutBonus = Math.max(0, 100 + sum(modifiers.filter((modifier) => modifier < 0)));
  return withoutBonus < 90 ? withoutBonus : withoutBonus + sum(modifiers.filter((modifier) => modifier > 0));
}

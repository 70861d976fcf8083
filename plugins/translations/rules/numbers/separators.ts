export interface Separators {
  readonly thousands: readonly string[];
  readonly decimal: string;
}

/** What typographers and keyboards put between thousands where it is a space. */
const spaces = [' ', '\u00a0', '\u202f', '\u2009'];

/** The signs with which a language writes numbers. */
export function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const thousands = sign('group');
  // In Spanish both are in use; the Academy recommends the space.
  const alsoSpace = /\s/u.test(thousands) || language === 'es';
  return {
    thousands: alsoSpace ? [...new Set([thousands, ...spaces])] : [thousands],
    decimal: sign('decimal'),
  };
}

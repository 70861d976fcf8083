/** Whether a licence of npm is allowed: one of those between `OR`, all of those between `AND`. */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  // npm's packages use brackets around the whole only; anything else is for a person to read.
  if (/[()]/.test(plain)) return false;
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one.trim())));
}

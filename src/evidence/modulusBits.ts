const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Bits of an RSA modulus in base64 or base64url: `az` prints the one, the REST interface the other.
 * @returns null when the text is neither
 */
export function modulusBits(text: string): number | null {
  const digits = text
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/={0,2}$/, '');
  if (!/^[A-Za-z0-9+/]+$/.test(digits) || digits.length % 4 === 1) return null;
  const bytes = Math.floor((digits.length * 6) / 8);
  const values = Array.from(digits, (digit) => alphabet.indexOf(digit));
  // Digits carry six bits each; what stands before the first one that is set does not count.
  const leading = values.findIndex((value) => value !== 0);
  if (leading === -1) return null;
  const bits = bytes * 8 - leading * 6 - (Math.clz32(values[leading]!) - 26);
  // Only bits behind the last byte are set.
  return bits > 0 ? bits : null;
}

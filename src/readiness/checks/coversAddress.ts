/** Whether a rule of the vault's firewall, an IPv4 address or a CIDR range, covers an address; null when it is neither. */
export function coversAddress(rule: string, address: string): boolean | null {
  const match = /^(\d{1,3}(?:\.\d{1,3}){3})(?:\/(\d{1,2}))?$/.exec(rule.trim());
  const bits = Number(match?.[2] ?? 32);
  const network = numberOf(match?.[1] ?? '');
  const asked = numberOf(address);
  if (network === null || asked === null || bits > 32) return null;
  const size = 2 ** (32 - bits);
  return Math.floor(network / size) === Math.floor(asked / size);
}

function numberOf(address: string): number | null {
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !Number.isInteger(part) || part > 255)) return null;
  return parts.reduce((number, part) => number * 256 + part, 0);
}

import type { Service } from './KeyIdentifier';
import { type HostSuffix, hostSuffixes, privateLinkSuffixes, suffixOf } from './clouds';
import { editDistance } from './editDistance';

/** What a host name (lower case) is. `vaultAt` is the place of the vault's label in it. */
export type HostKind =
  | { kind: 'vault'; entry: HostSuffix; vaultAt: [from: number, to: number]; extraLabels: boolean }
  | { kind: 'private-link'; entry: HostSuffix; vaultAt: [from: number, to: number] }
  | { kind: 'no-vault' }
  | { kind: 'suffix-misplaced'; suffix: string }
  /** A slip of the pen, or an imitation. `vaultAt` is `null` where the vault's name cannot be told. */
  | { kind: 'lookalike'; entry: HostSuffix; vaultAt: [from: number, to: number] | null }
  | { kind: 'foreign' };

/** Endings people and tools write in place of the right one. */
const mistakenEndings: Readonly<Record<Service, readonly string[]>> = {
  vault: [
    'azurevault.net',
    'azurekeyvault.net',
    'keyvault.azure.net',
    'keyvault.azure.com',
    'keyvaults.azure.net',
    'vault.azure',
    'vault.azure.com',
    'vault.windows.net',
    'vault.core.windows.net',
    'keyvault.windows.net',
  ],
  'managed-hsm': ['managedhsm.azure.com', 'managed-hsm.azure.net', 'hsm.azure.net'],
};
const slips = 2;

export function classifyHost(host: string): HostKind {
  for (const entry of privateLinkSuffixes) {
    const label = labelBefore(host, entry.suffix);
    if (label && !label.includes('.')) return { kind: 'private-link', entry, vaultAt: [0, label.length] };
  }
  for (const entry of hostSuffixes) {
    if (host === entry.suffix) return { kind: 'no-vault' };
    const labels = labelBefore(host, entry.suffix);
    if (labels === null) continue;
    const from = labels.lastIndexOf('.') + 1;
    if (from === labels.length) return { kind: 'no-vault' };
    if (hostSuffixes.some(({ suffix }) => labels.endsWith(suffix))) {
      return { kind: 'suffix-misplaced', suffix: entry.suffix };
    }
    return { kind: 'vault', entry, vaultAt: [from, labels.length], extraLabels: from > 0 };
  }
  const misplaced = hostSuffixes.find(({ suffix }) => `.${host}`.includes(`.${suffix}.`));
  if (misplaced) return { kind: 'suffix-misplaced', suffix: misplaced.suffix };
  return lookalike(host) ?? { kind: 'foreign' };
}

const labelBefore = (host: string, suffix: string): string | null =>
  host.endsWith(`.${suffix}`) ? host.slice(0, -suffix.length - 1) : null;

function lookalike(host: string): HostKind | null {
  const dot = host.indexOf('.');
  if (dot < 1) return null;
  const ending = host.slice(dot + 1);
  for (const service of ['vault', 'managed-hsm'] as const) {
    const entry = { cloud: 'public' as const, service, suffix: suffixOf('public', service) };
    if (mistakenEndings[service].includes(ending) || isSlip(ending, entry.suffix)) {
      return { kind: 'lookalike', entry, vaultAt: [0, dot] };
    }
    if (host.endsWith(entry.suffix)) return { kind: 'lookalike', entry, vaultAt: null };
  }
  return null;
}

function isSlip(ending: string, suffix: string): boolean {
  // The ending of a country is another place, not a slip of the pen.
  if (/\.[a-z]{2}$/.test(ending) || Math.abs(ending.length - suffix.length) > slips) return false;
  return editDistance(ending, suffix) <= slips;
}

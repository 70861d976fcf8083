import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** Only the tests and tools need it: `npm ci --omit=dev` leaves it out. */
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const folder = 'node_modules/';

/** Every package of the lockfile, as often as it is installed. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, Omit<LockedPackage, 'name'> & { name?: string }>>;
  };
  return Object.entries(packages)
    .filter(([key]) => key.includes(folder))
    .map(([key, entry]) =>
      Object.assign(entry, { name: entry.name ?? key.slice(key.lastIndexOf(folder) + folder.length) }),
    );
}

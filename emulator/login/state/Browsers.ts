import { randomUUID } from 'node:crypto';
import type { Account } from '../../model/Account';
import type { Permission, Resource } from '../permissions';

/** What is remembered of one browser. Consent is too, though Entra keeps it for ever: so every newcomer sees it asked. */
export interface Browser {
  /** Moments of signing in, in milliseconds, by username. */
  readonly signedIn: Map<string, number>;
  readonly hasConsent: (consent: Consent, permission: Permission) => boolean;
  readonly addConsent: (consent: Consent, permissions: readonly Permission[]) => void;
  readonly hasProof: (account: Account, resource: Resource) => boolean;
  /** That somebody sat in front of the window. */
  readonly addProof: (account: Account, resources: readonly Resource[]) => void;
}

/** Consent in one tenant says nothing about another. */
export interface Consent {
  readonly account: Account;
  readonly tenantId: string;
}

export interface Browsers {
  readonly find: (id: string | undefined) => Browser | undefined;
  readonly add: () => { readonly id: string; readonly browser: Browser };
}

export function createBrowsers(hasConsent = false): Browsers {
  const browsers = new Map<string, Browser>();
  return {
    find: (id) => browsers.get(id ?? ''),
    add: () => {
      const [id, browser] = [randomUUID(), createBrowser(hasConsent)];
      browsers.set(id, browser);
      return { id, browser };
    },
  };
}

const keyOf = ({ account, tenantId }: Consent, permission: Permission): string =>
  `${account.username} ${tenantId} ${permission}`;

function createBrowser(hasConsent: boolean): Browser {
  const consents = new Set<string>();
  const proofs = new Set<string>();
  return {
    signedIn: new Map(),
    hasConsent: (consent, permission) => hasConsent || consents.has(keyOf(consent, permission)),
    addConsent: (consent, permissions) => {
      for (const permission of permissions) consents.add(keyOf(consent, permission));
    },
    hasProof: ({ username }, resource) => proofs.has(`${username} ${resource}`),
    addProof: ({ username }, resources) => {
      for (const resource of resources) proofs.add(`${username} ${resource}`);
    },
  };
}

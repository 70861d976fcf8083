import type { CheckName } from './checkNames';
import type { Basis, Consequence, FindingCode, Level } from './Finding';
import type { Product } from './products';

const league = 'https://experienceleague.adobe.com/en/docs/';
const keys = `${league}experience-platform/landing/governance-privacy-security/customer-managed-keys/`;
const learn = 'https://learn.microsoft.com/en-us/';

const pages = {
  config: `${keys}azure/azure-key-vault-config`,
  interface: `${keys}azure/ui-set-up`,
  alerts: `${keys}azure/alerts-and-ip-access`,
  overview: `${keys}overview`,
  analytics: `${league}analytics-platform/using/cja-privacy/cmk`,
  identifiers: `${learn}azure/key-vault/general/about-keys-secrets-certificates`,
  crossTenant: `${learn}azure/storage/common/customer-managed-keys-configure-cross-tenant-existing-account`,
  builtInRoles: `${learn}azure/role-based-access-control/built-in-roles/security`,
  rotation: `${learn}azure/key-vault/keys/how-to-configure-key-rotation`,
} as const;

interface Requirement {
  /** Of `reader.role` it also depends on whether the application is there: see `levelOf`. */
  readonly level: Readonly<Record<Product, Level>>;
  /** What Adobe does when it does not hold. */
  readonly whenWrong: Consequence;
  readonly basis: Readonly<Record<Product, Basis>>;
}

const always = (level: Level): Requirement['level'] => ({
  'experience-platform': level,
  'customer-journey-analytics': level,
});

const basis = (by: Basis['by'], page: keyof typeof pages): Basis => ({ by, url: pages[page] });

const forBoth = (one: Basis): Requirement['basis'] => ({
  'experience-platform': one,
  'customer-journey-analytics': one,
});

/** Adobe's page on Customer Journey Analytics states no rules for vault and key; that the same ones hold is inferred. */
const inferredForAnalytics = (page: keyof typeof pages): Requirement['basis'] => ({
  'experience-platform': basis('adobe', page),
  'customer-journey-analytics': basis('inferred', page),
});

export const requirements: Readonly<Record<CheckName, Requirement>> = {
  'identifier.form': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: forBoth(basis('microsoft', 'identifiers')),
  },
  'tenant.match': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('interface'),
  },
  'reader.role': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: forBoth(basis('adobe', 'analytics')),
  },
  'app.present': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: {
      'experience-platform': basis('adobe', 'interface'),
      'customer-journey-analytics': basis('adobe', 'analytics'),
    },
  },
  'app.enabled': {
    level: always('required'),
    whenWrong: 'data-purge',
    basis: forBoth(basis('inferred', 'alerts')),
  },
  'vault.found': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('config'),
  },
  'vault.tier': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('config'),
  },
  'vault.soft-delete': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('overview'),
  },
  'vault.purge-protection': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('config'),
  },
  'vault.permission-model': {
    level: { 'experience-platform': 'required', 'customer-journey-analytics': 'advice' },
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('config'),
  },
  'vault.network': {
    level: always('required'),
    whenWrong: 'recoverable',
    basis: inferredForAnalytics('alerts'),
  },
  'vault.dedicated': {
    level: always('advice'),
    whenWrong: 'none',
    basis: forBoth(basis('adobe', 'analytics')),
  },
  'grant.key-access': {
    level: always('required'),
    whenWrong: 'data-purge',
    basis: {
      'experience-platform': basis('adobe', 'interface'),
      'customer-journey-analytics': basis('microsoft', 'crossTenant'),
    },
  },
  'grant.least-privilege': {
    level: always('advice'),
    whenWrong: 'none',
    basis: forBoth(basis('inferred', 'builtInRoles')),
  },
  'key.found': {
    level: always('required'),
    whenWrong: 'data-purge',
    basis: forBoth(basis('adobe', 'alerts')),
  },
  'key.enabled': {
    level: always('required'),
    whenWrong: 'data-purge',
    basis: forBoth(basis('adobe', 'alerts')),
  },
  'key.dates': {
    level: always('required'),
    whenWrong: 'data-purge',
    basis: forBoth(basis('adobe', 'alerts')),
  },
  'key.type': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('config'),
  },
  'key.size': {
    level: always('required'),
    whenWrong: 'blocks-setup',
    basis: inferredForAnalytics('config'),
  },
  'key.operations': {
    level: always('required'),
    whenWrong: 'data-purge',
    basis: inferredForAnalytics('interface'),
  },
  'key.rotation': {
    level: always('advice'),
    whenWrong: 'none',
    basis: forBoth(basis('microsoft', 'rotation')),
  },
};

/** Outcomes that cost more, or less, than their check does otherwise. */
const differing: Partial<Record<FindingCode, Consequence>> = {
  'vault.found/soft-deleted': 'data-purge',
  'key.found/version-not-found': 'blocks-setup',
};

export const consequenceOf = (check: CheckName, code: FindingCode): Consequence =>
  differing[code] ?? requirements[check].whenWrong;

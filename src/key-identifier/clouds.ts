import type { Cloud, Service } from './KeyIdentifier';

export interface HostSuffix {
  readonly suffix: string;
  readonly cloud: Cloud;
  readonly service: Service;
}

const inCloud = (cloud: Cloud, domain: string): readonly HostSuffix[] => [
  { suffix: `vault.${domain}`, cloud, service: 'vault' },
  { suffix: `managedhsm.${domain}`, cloud, service: 'managed-hsm' },
];

/**
 * Host suffixes of the data plane.
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers
 */
export const hostSuffixes: readonly HostSuffix[] = [
  ...inCloud('public', 'azure.net'),
  ...inCloud('china', 'azure.cn'),
  ...inCloud('usgov', 'usgovcloudapi.net'),
  ...inCloud('germany', 'microsoftazure.de'),
  ...inCloud('bleu', 'sovcloud-api.fr'),
  ...inCloud('delos', 'sovcloud-api.de'),
];

export const suffixOf = (cloud: Cloud, service: Service): string =>
  // The table above holds every pair of cloud and service.
  hostSuffixes.find((entry) => entry.cloud === cloud && entry.service === service)!.suffix;

/**
 * Names that only a private DNS zone resolves. They are targets of an alias, never part of an identifier.
 * @see https://learn.microsoft.com/azure/key-vault/general/private-link-service
 */
export const privateLinkSuffixes: readonly HostSuffix[] = [
  { suffix: 'privatelink.vaultcore.azure.net', cloud: 'public', service: 'vault' },
  { suffix: 'vaultcore.azure.net', cloud: 'public', service: 'vault' },
  { suffix: 'privatelink.vault.azure.net', cloud: 'public', service: 'vault' },
  { suffix: 'privatelink.managedhsm.azure.net', cloud: 'public', service: 'managed-hsm' },
];

/** Azure Resource Manager hosts: where a resource id with a host in front of it comes from. */
export const resourceManagerHosts: Readonly<Record<string, Cloud>> = {
  'management.azure.com': 'public',
  'management.core.windows.net': 'public',
  'management.chinacloudapi.cn': 'china',
  'management.usgovcloudapi.net': 'usgov',
  'management.sovcloud-api.fr': 'bleu',
  'management.sovcloud-api.de': 'delos',
};

/** Portals whose addresses carry a key or a vault inside. */
export const portalHosts: Readonly<Record<string, Cloud>> = {
  'portal.azure.com': 'public',
  'ms.portal.azure.com': 'public',
  'preview.portal.azure.com': 'public',
  'rc.portal.azure.com': 'public',
  'entra.microsoft.com': 'public',
  'portal.azure.us': 'usgov',
  'portal.azure.cn': 'china',
};

/** An address that begins with a portal may carry another one, encoded in a way of its own. */
export const portalAddress = /^https?:\/\/(?:[a-z]+\.)?(?:portal\.azure|entra\.microsoft)\./i;

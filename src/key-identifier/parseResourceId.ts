import { type ObjectType, objectTypes, type Service } from './KeyIdentifier';
import { cut, type Pasted, split } from './Pasted';

export type ResourceId =
  | {
      kind: 'object';
      service: Service;
      vault: Pasted;
      objectType: ObjectType;
      name: Pasted;
      version: Pasted | null;
    }
  | { kind: 'vault'; service: Service; vault: Pasted }
  /** Something else in Azure; `type` is what the id says it is, as far as it goes. */
  | { kind: 'other'; type: string };

const collections: Readonly<Record<string, Service>> = { vaults: 'vault', managedhsms: 'managed-hsm' };

/**
 * Takes `/subscriptions/…/providers/Microsoft.KeyVault/vaults/{vault}[/keys/{key}[/versions/{version}]]` apart.
 * What follows a key (a role assignment made on it, say) does not matter.
 */
export function parseResourceId(path: Pasted): ResourceId {
  const end = path.text.search(/[?#]/);
  const segments = split(end === -1 ? path : cut(path, 0, end), '/').filter(({ text }) => text !== '');
  const lower = segments.map(({ text }) => text.toLowerCase());
  const provider = lower.indexOf('providers') + 1;
  const service = collections[lower[provider + 1] ?? ''];
  const vault = segments[provider + 2];
  if (lower[provider] !== 'microsoft.keyvault' || service === undefined || vault === undefined) {
    const type = provider > 0 ? segments.slice(provider, provider + 2) : segments.slice(-2, -1);
    return { kind: 'other', type: type.map(({ text }) => text).join('/') };
  }
  const objectType = objectTypes.find((candidate) => candidate === lower[provider + 3]);
  const name = segments[provider + 4];
  if (objectType === undefined || name === undefined) return { kind: 'vault', service, vault };
  const version = lower[provider + 5] === 'versions' ? (segments[provider + 6] ?? null) : null;
  return { kind: 'object', service, vault, objectType, name, version };
}

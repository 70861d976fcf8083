import { asciiLower } from './asciiLower';
import { type ObjectType, objectTypes, type Service } from './KeyIdentifier';
import { cut, type Pasted, split } from './Pasted';
import { versionPattern } from './wrongThing';

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
  const lower = segments.map(({ text }) => asciiLower(text));
  // Not the first `providers`: a resource group may be called that.
  const keyVault = lower.indexOf('microsoft.keyvault');
  const provider = keyVault === -1 ? lower.indexOf('providers') + 1 : keyVault;
  const service = collections[lower[provider + 1] ?? ''];
  const vault = segments[provider + 2];
  if (lower[provider] !== 'microsoft.keyvault' || service === undefined || vault === undefined) {
    const type = provider > 0 ? segments.slice(provider, provider + 2) : segments.slice(-2, -1);
    return { kind: 'other', type: type.map(({ text }) => text).join('/') };
  }
  const objectType = objectTypes.find((candidate) => candidate === lower[provider + 3]);
  const name = segments[provider + 4];
  if (objectType === undefined || name === undefined) return { kind: 'vault', service, vault };
  const next = segments[provider + 5];
  const version = lower[provider + 5] === 'versions' ? segments[provider + 6] : next;
  const isVersion = version !== next || versionPattern.test(next?.text ?? '');
  return { kind: 'object', service, vault, objectType, name, version: (isVersion && version) || null };
}

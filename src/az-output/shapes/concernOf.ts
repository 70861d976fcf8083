import { isObject, type JsonObject } from '../../evidence/json';
import { judgeKeyIdentifier, type KeyIdentifier, readResourceIdText } from '../../key-identifier';
import type { Concern } from './Shape';

const textOf = (value: unknown): string => (typeof value === 'string' && value.length < 2000 ? value : '');

/** Vault and key that the id of a resource names. */
export function concernOfId(id: unknown): Concern {
  const parts = readResourceIdText(textOf(id));
  if (parts === null) return {};
  const service = /\/managedHSMs\//i.test(textOf(id)) ? 'managed-hsm' : 'vault';
  return { service, vault: parts.vault, ...(parts.name === null ? {} : { key: parts.name }) };
}

export const concernOfKey = (key: JsonObject): Concern => {
  const identifier = identifierOfKey(key);
  return identifier === null
    ? concernOfId(key.id)
    : { service: identifier.service, vault: identifier.vault, key: identifier.name };
};

/** The Key Identifier that a key of Resource Manager or of the data plane says it has. */
export function identifierOfKey(key: JsonObject): KeyIdentifier | null {
  const uri = isObject(key.properties) ? key.properties.keyUri : isObject(key.key) ? key.key.kid : key.kid;
  return judgeKeyIdentifier(textOf(uri)).identifier;
}

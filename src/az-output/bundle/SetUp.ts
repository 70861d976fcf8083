import type { Bundle } from '../../evidence/Bundle';
import { isObject } from '../../evidence/json';
import { judgeKeyIdentifier } from '../../key-identifier';
import { concernOfId } from '../shapes/concernOf';

const names = ['place', 'vault', 'key', 'appId', 'tenant'] as const;

/** What tells one set-up from another, in lower case; null where a bundle does not say it. */
export type SetUp = Readonly<Record<(typeof names)[number], string | null>>;

export function setUpOf({ account, appId, keyUri, vault }: Bundle): SetUp {
  const identifier = typeof keyUri === 'string' ? judgeKeyIdentifier(keyUri).identifier : null;
  const named = vault?.ok === true && isObject(vault.body) ? concernOfId(vault.body.id).vault : undefined;
  return {
    // A vault, a Managed HSM and a vault of another cloud may have the same name.
    place: identifier === null ? null : `${identifier.cloud} ${identifier.service}`,
    vault: lower(identifier?.vault ?? named),
    // With and without version it is the same key. What is no Key Identifier is like nothing but itself.
    key: lower(identifier?.name ?? keyUri),
    appId: lower(appId),
    tenant: lower(isObject(account) ? account.tenantId : null),
  };
}

/** What a bundle does not name cannot differ. */
export const agree = (one: SetUp, other: SetUp): boolean =>
  names.every((name) => one[name] === null || other[name] === null || one[name] === other[name]);

export const together = (one: SetUp, other: SetUp): SetUp => ({
  place: one.place ?? other.place,
  vault: one.vault ?? other.vault,
  key: one.key ?? other.key,
  appId: one.appId ?? other.appId,
  tenant: one.tenant ?? other.tenant,
});

const lower = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return text === '' ? null : text;
};

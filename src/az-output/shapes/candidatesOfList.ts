import { isObject, type JsonObject } from '../../evidence/json';
import { candidateOfObject } from './candidateOfObject';
import { concernOfId, concernOfKey } from './concernOf';
import { kindOfObject, type ObjectKind } from './kindOfObject';
import type { Candidate } from './Shape';

/** What a list is the answer to, told by its first row. */
export function candidatesOfList(
  kind: ObjectKind,
  items: readonly unknown[],
  continues: boolean,
  document: unknown,
): readonly Candidate[] {
  const answer = (
    member: Candidate['member'],
    concern: Candidate['concern'],
    body: unknown = document,
  ): readonly Candidate[] => [{ member, body, concern, continues }];
  const first = items.find(isObject) ?? {};

  switch (kind) {
    case 'vault':
      return items.filter(isVault).flatMap((item) => candidateOfObject('vault', item) ?? []);
    case 'key':
      return answer('vaultKeys', withoutKey(concernOfId(first.id)));
    case 'data-plane-key-row':
      return answer('vaultKeys', withoutKey(concernOfKey(first)));
    case 'key-version':
      return answer('keyVersions', concernOfId(first.id));
    // Nobody knows what was asked for: which scope, and whether for the application. As a bare array the list is
    // evidence of what is in it, and of nothing that is not, also where `nextLink` is lost with that.
    case 'role-assignment':
      return answer('roleAssignments', { service: 'vault' }, items);
    case 'local-role-assignment':
      return answer('roleAssignments', { service: 'managed-hsm' }, items);
    case 'deny-assignment':
      return answer('denyAssignments', {}, items);
    case 'role-definition':
      return answer('roleDefinitions', {});
    case 'service-principal':
      return answer('servicePrincipal', { appIds: appIdsOf(items) });
    case 'directory-role':
      return answer('me', {});
    case 'deleted-vault':
      return answer('deletedVaults', {});
    case 'data-plane-key':
      return items.length === 1 ? single(first) : [];
    case 'name-availability':
    case 'account':
      return [];
  }
}

const isVault = (item: unknown): item is JsonObject => isObject(item) && kindOfObject(item) === 'vault';

const single = (key: JsonObject): readonly Candidate[] => {
  const candidate = candidateOfObject('data-plane-key', key);
  return candidate === null ? [] : [candidate];
};

const withoutKey = ({ service, vault }: Candidate['concern']): Candidate['concern'] => ({
  ...(service === undefined ? {} : { service }),
  ...(vault === undefined ? {} : { vault }),
});

const appIdsOf = (items: readonly unknown[]): readonly string[] =>
  items.flatMap((item) => (isObject(item) && typeof item.appId === 'string' ? [item.appId] : []));

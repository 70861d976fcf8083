import type { JsonObject } from '../../evidence/json';
import { concernOfId, concernOfKey } from './concernOf';
import type { ObjectKind } from './kindOfObject';
import type { Candidate } from './Shape';

/** What an object that stands on its own is the answer to. */
export function candidateOfObject(kind: ObjectKind, object: JsonObject): Candidate | null {
  const answer = (
    member: Candidate['member'],
    concern: Candidate['concern'],
    body: unknown = object,
  ): Candidate => ({ member, body, concern, continues: false });

  switch (kind) {
    case 'vault':
      return answer('vault', concernOfId(object.id));
    case 'key':
    case 'data-plane-key':
      return answer('key', concernOfKey(object));
    // One row is a list of one, of which nobody says that it is all.
    case 'key-version':
      return answer('keyVersions', concernOfId(object.id), [object]);
    case 'role-assignment':
      return answer('roleAssignments', { service: 'vault' }, [object]);
    case 'local-role-assignment':
      return answer('roleAssignments', { service: 'managed-hsm' }, [object]);
    case 'deny-assignment':
      return answer('denyAssignments', {}, [object]);
    case 'role-definition':
      return answer('roleDefinitions', {}, [object]);
    case 'service-principal':
      return answer('servicePrincipal', { appIds: [String(object.appId)] });
    case 'deleted-vault':
      return answer('deletedVaults', {});
    // It does not say of which name: one that is free, or that Azure refuses, may be any, and would be a missing vault.
    case 'name-availability':
      return object.reason === 'AlreadyExists' ? answer('nameAvailability', {}) : null;
    case 'data-plane-key-row':
    case 'directory-role':
    case 'account':
      return null;
  }
}

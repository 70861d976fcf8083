import type { Answer, AnswerName } from '../../evidence';
import type { Path } from '../http';
import { type ListRequest, neverMissing, questions } from '../requests';
import type { Asker } from './Asker';
import type { CollectQuestion } from './CollectQuestion';
import { isGuid } from './guid';
import { isOutOfReach } from './isOutOfReach';
import type { Place } from './locateVault';
import { readAssignments } from './readAssignments';
import { readDeletedVaults } from './readDeletedVaults';
import { readerRoles } from './readerRoles';
import { readRoleDefinitions } from './readRoleDefinitions';
import { rowsIn } from './rowsIn';
import { skipped } from './skipped';

/** What one answer may need of the others. Each is asked once, by whoever needs it first. */
export interface Needs {
  readonly answer: (name: AnswerName) => Promise<Answer>;
  readonly place: () => Promise<Place>;
}

type Readers = Readonly<Record<AnswerName, () => Promise<Answer>>>;

/** How each answer of the bundle is got. None waits for more than it needs. */
export function answersAbout(
  { appId, directoryRoles, identifier }: CollectQuestion,
  asker: Asker,
  { answer, place }: Needs,
): Readers {
  const isManagedHsm = identifier.service === 'managed-hsm';
  const keyIn = (vaultId: Path): Path => `${vaultId}/keys/${encodeURIComponent(identifier.name)}`;

  const inVault = async (read: (vaultId: Path) => Promise<Answer>): Promise<Answer> => {
    const where = await place();
    return where.kind === 'found' ? read(where.id) : where.instead;
  };
  const assignments = (
    step: 'roleAssignments' | 'denyAssignments',
    at: (scope: Path) => ListRequest,
  ): Promise<Answer> =>
    inVault((vaultId) =>
      readAssignments({ step, at, vaultId, keyId: keyIn(vaultId), key: () => answer('key') }, asker),
    );
  /** A Managed HSM keeps its roles itself, and these questions exist for vaults only. */
  const ofVaults = async (read: () => Promise<Answer>): Promise<Answer> => (isManagedHsm ? skipped : read());
  const withoutVault = (read: (subscriptions: readonly [string, ...string[]]) => Promise<Answer>) =>
    ofVaults(async () => {
      const vault = await answer('vault');
      if (vault.ok) return skipped;
      if (isOutOfReach(vault)) return vault;
      const where = await place();
      const [first, ...others] = where.kind === 'found' ? [where.subscriptionId] : where.subscriptions;
      return first === undefined ? skipped : read([first, ...others]);
    });

  return {
    me: async () => readerRoles(neverMissing(await asker.list('me', questions.me)), directoryRoles),
    servicePrincipal: async () =>
      neverMissing(await asker.list('servicePrincipal', questions.servicePrincipal(appId))),
    find: () => asker.one(questions.find(identifier)),
    vault: () => inVault((id) => asker.one(questions.vault(id))),
    key: () => inVault((id) => asker.one(questions.key(keyIn(id)))),
    keyVersions: () => inVault((id) => asker.list('keyVersions', questions.keyVersions(keyIn(id)))),
    vaultKeys: () => inVault((id) => asker.list('vaultKeys', questions.vaultKeys(id))),
    denyAssignments: () => ofVaults(() => assignments('denyAssignments', questions.denyAssignments)),
    roleAssignments: () =>
      ofVaults(async () => {
        const objectId = rowsIn(await answer('servicePrincipal'))[0]?.id;
        if (!isGuid(objectId)) return skipped;
        return assignments('roleAssignments', (scope) => questions.roleAssignments(scope, objectId));
      }),
    roleDefinitions: () => ofVaults(async () => readRoleDefinitions(await answer('roleAssignments'), asker)),
    deletedVaults: () => withoutVault((subscriptions) => readDeletedVaults(subscriptions, asker)),
    nameAvailability: () =>
      withoutVault(([first]) => asker.one(questions.nameAvailability(first, identifier))),
  };
}

import {
  judgeKeyIdentifier,
  type Judgement,
  type KeyIdentifier,
  readResourceIdText,
} from '../key-identifier';
import { answer, listAnswer } from './answer';
import { type AnswerName, type Bundle, bundleSchema, type Source } from './Bundle';
import type { DeletedVault, Evidence, FoundVault, NameAvailability } from './Evidence';
import { asObject, booleanIn, firstOf, isObject, type JsonObject, objectIn, stringIn } from './json';
import { type List, readList } from './List';
import { andThen, type Observation, seen, unreadable, valueOf } from './Observation';
import { readApplications, readReaderRoles } from './readDirectory';
import { readDenyAssignments, readRoleAssignments, readRoleDefinitions } from './readGrants';
import { readKey, readKeyVersions } from './readKey';
import { readVault } from './readVault';
import { lastSegment, sameId } from './resourceId';

/** What the reader asks about, where that differs from what the bundle says it was collected for. */
export interface Asked {
  readonly appId?: string | null;
}

/** Turns raw answers into observations. It never throws, whatever the bundle holds. */
export function readEvidence(given: Bundle, asked: Asked = {}): Evidence {
  const bundle: Bundle = isObject(given) ? given : { schema: bundleSchema };
  const keyIdentifier = readKeyIdentifier(bundle);
  const identifier = valueOf(keyIdentifier)?.identifier ?? null;
  const appId = readAppId(bundle, asked);
  /** What is about one vault or key can only be read when that vault and key are known. */
  const about = <T>(
    member: AnswerName,
    read: (body: Observation<unknown>, asked: KeyIdentifier) => Observation<T>,
  ) =>
    identifier === null
      ? unreadable<T>({ code: 'subject-unknown' }, { member, path: '' })
      : read(answer(bundle, member), identifier);
  const account = readAccount(bundle);

  return {
    keyIdentifier,
    appId,
    accountTenantId: stringIn(account, 'tenantId'),
    accountSubscriptionId: stringIn(account, 'subscriptionId'),
    cloud: stringIn(account, 'cloud'),
    readerRoles: readReaderRoles(listAnswer(bundle, 'me')),
    applications: readApplications(answer(bundle, 'servicePrincipal'), appId, readAppId(bundle, {})),
    foundVaults: about('find', readFoundVaults),
    vault: about('vault', readVault),
    deletedVaults: about('deletedVaults', readDeletedVaults),
    nameAvailability: readNameAvailability(answer(bundle, 'nameAvailability')),
    key: about('key', readKey),
    keyVersions: about('keyVersions', readKeyVersions),
    vaultKeys: about('vaultKeys', readVaultKeys),
    roleAssignments: readRoleAssignments(listAnswer(bundle, 'roleAssignments')),
    denyAssignments: readDenyAssignments(listAnswer(bundle, 'denyAssignments')),
    roleDefinitions: readRoleDefinitions(listAnswer(bundle, 'roleDefinitions')),
  };
}

function readKeyIdentifier(bundle: Bundle): Observation<Judgement> {
  const source: Source = { member: 'keyUri', path: '' };
  const given: unknown = bundle.keyUri;
  return typeof given === 'string' && given !== ''
    ? seen(judgeKeyIdentifier(given), source)
    : unreadable({ code: 'not-collected' }, source);
}

function readAppId(bundle: Bundle, asked: Asked): Observation<string> {
  const source: Source = { member: 'appId', path: '' };
  const given: unknown = asked.appId ?? bundle.appId;
  return typeof given === 'string' && given !== ''
    ? seen(given.trim().toLowerCase(), source)
    : unreadable({ code: 'not-collected' }, source);
}

function readAccount(bundle: Bundle): Observation<JsonObject> {
  const source: Source = { member: 'account', path: '' };
  const given: unknown = bundle.account;
  if (given === undefined || given === null) return unreadable({ code: 'not-collected' }, source);
  return asObject(seen(given, source));
}

/** Rows of other vaults are no answer to the question; they are left out. */
const readFoundVaults = (body: Observation<unknown>, asked: KeyIdentifier): Observation<List<FoundVault>> =>
  andThen(
    readList(body, 'data', { code: 'incomplete-command' }, (row) => ({
      id: stringIn(row, 'id'),
      name: stringIn(row, 'name'),
      tenantId: stringIn(row, 'tenantId'),
    })),
    ({ items, incomplete }, source) =>
      seen(
        { items: items.filter(({ name }) => sameId(valueOf(name) ?? '', asked.vault)), incomplete },
        source,
      ),
  );

/** A list of them, or the one that was asked for by name. */
const readDeletedVaults = (
  body: Observation<unknown>,
  asked: KeyIdentifier,
): Observation<List<DeletedVault>> => {
  const single = valueOf(asObject(body));
  const list = single !== null && isObject(single.properties) ? seen([single], body.source) : body;
  return andThen(
    readList(list, 'value', null, (item) => {
      const properties = objectIn(item, 'properties');
      return {
        vaultId: stringIn(properties, 'vaultId'),
        location: stringIn(properties, 'location'),
        scheduledPurgeDate: stringIn(properties, 'scheduledPurgeDate'),
      };
    }),
    ({ items, incomplete }, source) =>
      seen(
        {
          items: items.filter(({ vaultId }) => sameId(lastSegment(valueOf(vaultId) ?? ''), asked.vault)),
          incomplete,
        },
        source,
      ),
  );
};

const readNameAvailability = (body: Observation<unknown>): Observation<NameAvailability> =>
  andThen(asObject(body), (value, source) => {
    const object = seen(value, source);
    return seen(
      { available: booleanIn(object, 'nameAvailable'), reason: stringIn(object, 'reason') },
      source,
    );
  });

/** Names of all keys in the vault; a key of another vault makes the list unreadable. */
const readVaultKeys = (body: Observation<unknown>, asked: KeyIdentifier): Observation<List<string>> =>
  andThen(
    readList(
      body,
      'value',
      { code: 'incomplete-command' },
      (item) => valueOf(firstOf(stringIn(item, 'id'), stringIn(item, 'kid'))) ?? '',
    ),
    ({ items, incomplete }, source) => {
      const keys = items.map(keyOf);
      const stranger = keys.find((key) => key === null || !sameId(key.vault, asked.vault));
      if (stranger !== undefined) {
        const found = stranger?.vault ?? '';
        return unreadable({ code: 'other-subject', expected: asked.vault, found }, source);
      }
      return seen({ items: keys.map((key) => key?.name ?? ''), incomplete }, source);
    },
  );

/** The id is that of a resource, or the Key Identifier that `az keyvault key list` prints as `kid`. */
const keyOf = (id: string): { vault: string; name: string } | null => {
  const { identifier } = id.startsWith('https:') ? judgeKeyIdentifier(id) : { identifier: null };
  const parts = identifier ?? readResourceIdText(id);
  return parts?.name ? { vault: parts.vault, name: parts.name } : null;
};

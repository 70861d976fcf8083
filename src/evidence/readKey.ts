import { judgeKeyIdentifier, type KeyIdentifier, readResourceIdText } from '../key-identifier';
import type { Key, KeyVersion, LifetimeAction, RotationPolicy } from './Evidence';
import {
  asCount,
  asObject,
  asString,
  booleanIn,
  field,
  firstOf,
  type JsonObject,
  objectIn,
  stringIn,
  isObject,
  kindOf,
} from './json';
import { type List, readList } from './List';
import { modulusBits } from './modulusBits';
import { absent, andThen, type Observation, seen, unreadable, valueOf } from './Observation';
import { readInstant } from './readInstant';
import { lastSegment, sameId } from './resourceId';

/**
 * A key of Resource Manager (`properties.kty`) or of the data plane (`key.kty`, as `az keyvault key show` prints it), if
 * it is the one the Key Identifier names.
 */
export const readKey = (body: Observation<unknown>, asked: KeyIdentifier): Observation<Key> =>
  andThen(asObject(body), (value, source) => {
    const object = seen(value, source);
    const subjects = subjectsOf(object, asked);
    const stranger = subjects.find((subject) => !isAsked(subject, asked));
    if (subjects.length === 0) return unreadable({ code: 'not-stated' }, source);
    if (stranger !== undefined) {
      const expected = `${asked.vault}/keys/${asked.name}`;
      return unreadable({ code: 'other-subject', expected, found: stranger.text }, source);
    }
    return seen(isDataPlane(value) ? dataPlaneKey(object) : resourceManagerKey(object), source);
  });

const isDataPlane = (value: JsonObject): boolean => isObject(value.key);

interface Subject {
  readonly text: string;
  /** Null: what is written there names no key. */
  readonly vault: string | null;
  readonly name: string | null;
  readonly service: KeyIdentifier['service'];
  readonly cloud: KeyIdentifier['cloud'];
}

/** What the body says it is about, in each of the places that say it. */
function subjectsOf(object: Observation<JsonObject>, { cloud }: KeyIdentifier): readonly Subject[] {
  const properties = objectIn(object, 'properties');
  const uris = [
    stringIn(properties, 'keyUri'),
    stringIn(properties, 'keyUriWithVersion'),
    stringIn(objectIn(object, 'key'), 'kid'),
    stringIn(object, 'kid'),
  ];
  const subjects: Subject[] = [];
  for (const uri of uris) {
    const text = valueOf(uri);
    if (text === null) continue;
    const { identifier } = judgeKeyIdentifier(text);
    const { name = null, service = 'vault', vault = null } = identifier ?? {};
    subjects.push({ text, vault, name, service, cloud: identifier?.cloud ?? cloud });
  }
  const id = valueOf(stringIn(object, 'id'));
  if (id !== null && !id.startsWith('http')) {
    const { name = null, vault = null } = readResourceIdText(id) ?? {};
    const service = /\/managedHSMs\//i.test(id) ? 'managed-hsm' : 'vault';
    // An id of Resource Manager says nothing about the cloud.
    subjects.push({ text: id, vault, name, service, cloud });
  }
  return subjects;
}

const isAsked = ({ cloud, name, service, vault }: Subject, asked: KeyIdentifier): boolean =>
  cloud === asked.cloud &&
  service === asked.service &&
  sameId(vault ?? '', asked.vault) &&
  sameId(name ?? '', asked.name);

function resourceManagerKey(object: Observation<JsonObject>): Key {
  const properties = objectIn(object, 'properties');
  const attributes = objectIn(properties, 'attributes');
  return {
    id: stringIn(object, 'id'),
    enabled: booleanIn(attributes, 'enabled'),
    notBefore: notBeforeIn(attributes),
    expires: expiresIn(attributes),
    recoveryLevel: stringIn(attributes, 'recoveryLevel'),
    type: stringIn(properties, 'kty'),
    size: asCount(field(properties, 'keySize')),
    operations: readOperations(field(properties, 'keyOps')),
    currentVersion: versionIn(stringIn(properties, 'keyUriWithVersion')),
    rotationPolicy: andThen(objectIn(properties, 'rotationPolicy'), (policy, source) =>
      seen(rotationOf(seen(policy, source)), source),
    ),
  };
}

function dataPlaneKey(object: Observation<JsonObject>): Key {
  const attributes = objectIn(object, 'attributes');
  const key = objectIn(object, 'key');
  return {
    id: absent(object.source),
    enabled: booleanIn(attributes, 'enabled'),
    notBefore: notBeforeIn(attributes),
    expires: expiresIn(attributes),
    recoveryLevel: stringIn(attributes, 'recoveryLevel'),
    type: stringIn(key, 'kty'),
    size: andThen(stringIn(key, 'n'), (modulus, source) => {
      const bits = modulusBits(modulus);
      return bits === null
        ? unreadable({ code: 'not-understood', expected: 'base64', found: kindOf(modulus) }, source)
        : seen(bits, source);
    }),
    operations: readOperations(firstOf(field(key, 'keyOps'), field(key, 'key_ops'))),
    currentVersion: versionIn(stringIn(key, 'kid')),
    rotationPolicy: unreadable({ code: 'not-collected' }, object.source),
  };
}

/**
 * A missing date means "no limit" only where the attributes were really given, and `enabled` is always among them.
 */
const dateIn = (attributes: Observation<JsonObject>, ...names: readonly string[]): Observation<number> => {
  const date = readInstant(firstOf(...names.map((name) => field(attributes, name))));
  const isGiven = field(attributes, 'enabled').state !== 'absent';
  return date.state === 'absent' && !isGiven ? unreadable({ code: 'not-stated' }, attributes.source) : date;
};

const notBeforeIn = (attributes: Observation<JsonObject>): Observation<number> =>
  dateIn(attributes, 'nbf', 'notBefore');
const expiresIn = (attributes: Observation<JsonObject>): Observation<number> =>
  dateIn(attributes, 'exp', 'expires');

const readOperations = (list: Observation<unknown>): Observation<List<Observation<string>>> =>
  andThen(list, (operations, source) => {
    if (!Array.isArray(operations)) {
      return unreadable({ code: 'not-understood', expected: 'array', found: kindOf(operations) }, source);
    }
    const items = operations.map((operation: unknown) => asString(seen(operation, source)));
    const bad = items.find((item) => item.state === 'unreadable');
    return seen({ items, incomplete: bad?.state === 'unreadable' ? bad.reason : null }, source);
  });

const versionIn = (uri: Observation<string>): Observation<string> =>
  andThen(uri, (text, source) => {
    const version = judgeKeyIdentifier(text).identifier?.version ?? null;
    return version === null ? absent(source) : seen(version, source);
  });

const rotationOf = (policy: Observation<JsonObject>): RotationPolicy => ({
  expiryTime: stringIn(objectIn(policy, 'attributes'), 'expiryTime'),
  actions: andThen(field(policy, 'lifetimeActions'), (list, source) =>
    readList(seen(list, source), 'value', null, lifetimeActionOf),
  ),
});

const lifetimeActionOf = (action: Observation<JsonObject>): LifetimeAction => ({
  type: stringIn(objectIn(action, 'action'), 'type'),
  afterCreate: stringIn(objectIn(action, 'trigger'), 'timeAfterCreate'),
  beforeExpiry: stringIn(objectIn(action, 'trigger'), 'timeBeforeExpiry'),
});

/** The versions of the key; rows of another key make the list unreadable. */
export const readKeyVersions = (
  body: Observation<unknown>,
  asked: KeyIdentifier,
): Observation<List<KeyVersion>> =>
  andThen(
    readList(body, 'value', { code: 'incomplete-command' }, (item) => ({ item, version: versionOf(item) })),
    ({ items, incomplete }, source) => {
      const stranger = items
        .flatMap(({ item }) => subjectsOf(item, asked))
        .find((subject) => !isAsked(subject, asked));
      if (stranger !== undefined) {
        const expected = `${asked.vault}/keys/${asked.name}`;
        return unreadable({ code: 'other-subject', expected, found: stranger.text }, source);
      }
      return seen({ items: items.map(({ version }) => version), incomplete }, source);
    },
  );

const versionOf = (item: Observation<JsonObject>): KeyVersion => ({
  version: firstOf(
    versionIn(stringIn(objectIn(item, 'properties'), 'keyUriWithVersion')),
    // Rows of `az keyvault key list-versions`.
    versionIn(stringIn(item, 'kid')),
    andThen(stringIn(item, 'id'), (id, source) => seen(lastSegment(id), source)),
  ),
  enabled: booleanIn(objectIn(objectIn(item, 'properties'), 'attributes'), 'enabled'),
});

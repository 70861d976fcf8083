import type { KeyIdentifier } from '../key-identifier';
import type { AccessPolicy, NetworkRules, Vault } from './Evidence';
import {
  asArray,
  asCount,
  booleanIn,
  field,
  firstOf,
  type JsonObject,
  objectIn,
  stringIn,
  asObject,
} from './json';
import { readList } from './List';
import { andThen, type Observation, seen, unreadable, valueOf } from './Observation';
import { lastSegment, sameId } from './resourceId';

/** A vault or Managed HSM of Resource Manager, if it is the one the Key Identifier names. */
export const readVault = (body: Observation<unknown>, asked: KeyIdentifier): Observation<Vault> =>
  andThen(asObject(body), (value, source) => {
    const object = seen(value, source);
    const properties = objectIn(object, 'properties');
    if (properties.state !== 'seen') {
      return unreadable(
        { code: 'not-understood', expected: 'properties', found: 'object' },
        properties.source,
      );
    }
    const id = stringIn(object, 'id');
    const subject = subjectOf(object, properties);
    if (subject === null) return unreadable({ code: 'not-stated' }, source);
    const expected = `${asked.service === 'vault' ? 'vaults' : 'managedHSMs'}/${asked.vault}`;
    if (!subject.every((found) => sameId(found, expected))) {
      const found = subject.find((name) => !sameId(name, expected)) ?? '';
      return unreadable({ code: 'other-subject', expected, found }, source);
    }
    return seen(vaultOf(asked, id, object, properties), source);
  });

/** What the body says it is about, in each of the places that say it; null when none does. */
function subjectOf(
  object: Observation<JsonObject>,
  properties: Observation<JsonObject>,
): readonly string[] | null {
  const id = valueOf(stringIn(object, 'id'));
  const uri = valueOf(firstOf(stringIn(properties, 'vaultUri'), stringIn(properties, 'hsmUri')));
  const subjects: string[] = [];
  if (id !== null) {
    subjects.push(`${/\/managedHSMs\//i.test(id) ? 'managedHSMs' : 'vaults'}/${lastSegment(id)}`);
  }
  if (uri !== null) {
    const host = /^https:\/\/([^./]+)\.([a-z]+)/i.exec(uri);
    subjects.push(`${host?.[2] === 'managedhsm' ? 'managedHSMs' : 'vaults'}/${host?.[1] ?? uri}`);
  }
  return subjects.length === 0 ? null : subjects;
}

const vaultOf = (
  asked: KeyIdentifier,
  id: Observation<string>,
  object: Observation<JsonObject>,
  properties: Observation<JsonObject>,
): Vault => ({
  kind: asked.service,
  id,
  tenantId: stringIn(properties, 'tenantId'),
  location: stringIn(object, 'location'),
  // A Managed HSM has it beside the properties.
  tier: stringIn(firstOf(objectIn(properties, 'sku'), objectIn(object, 'sku')), 'name'),
  softDelete: booleanIn(properties, 'enableSoftDelete'),
  retentionDays: asCount(field(properties, 'softDeleteRetentionInDays')),
  purgeProtection: booleanIn(properties, 'enablePurgeProtection'),
  azureRbac: booleanIn(properties, 'enableRbacAuthorization'),
  publicNetworkAccess: stringIn(properties, 'publicNetworkAccess'),
  network: andThen(objectIn(properties, 'networkAcls'), (rules, source) =>
    seen(networkOf(seen(rules, source)), source),
  ),
  accessPolicies: andThen(field(properties, 'accessPolicies'), (list, source) =>
    readList(seen(list, source), 'value', null, accessPolicyOf),
  ),
});

const networkOf = (rules: Observation<JsonObject>): NetworkRules => ({
  bypass: stringIn(rules, 'bypass'),
  defaultAction: stringIn(rules, 'defaultAction'),
  addresses: andThen(field(rules, 'ipRules'), (list, source) =>
    readList(seen(list, source), 'value', null, (rule) =>
      firstOf(stringIn(rule, 'value'), stringIn(rule, 'addressRange')),
    ),
  ),
});

const accessPolicyOf = (policy: Observation<JsonObject>): AccessPolicy => {
  const permissions = objectIn(policy, 'permissions');
  const other: Observation<readonly string[]>[] = ['secrets', 'certificates', 'storage'].map((name) =>
    readNames(field(permissions, name)),
  );
  return {
    tenantId: stringIn(policy, 'tenantId'),
    objectId: stringIn(policy, 'objectId'),
    applicationId: stringIn(policy, 'applicationId'),
    keyPermissions: readNames(field(permissions, 'keys')),
    otherPermissions: other.find(({ state }) => state === 'unreadable') ?? {
      state: 'seen',
      value: other.flatMap((names) => valueOf(names) ?? []),
      source: permissions.source,
    },
  };
};

/** Names of permissions in lower case, as Azure compares them. */
const readNames = (list: Observation<unknown>): Observation<readonly string[]> =>
  andThen(asArray(list), (names, source) =>
    names.every((name) => typeof name === 'string')
      ? seen(
          names.map((name) => name.toLowerCase()),
          source,
        )
      : unreadable({ code: 'not-understood', expected: 'array of strings', found: 'array' }, source),
  );

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
import { hostIn, sameId, segmentsOf, vaultIdIn } from './resourceId';

/** A vault or Managed HSM of Resource Manager, if it is the one the Key Identifier names. */
export const readVault = (body: Observation<unknown>, asked: KeyIdentifier): Observation<Vault> =>
  andThen(asObject(body), (value, source) => {
    const object = seen(value, source);
    const properties = objectIn(object, 'properties');
    // What is left out has a meaning only where the rest is given, and every vault has a tenant.
    if (properties.state !== 'seen' || field(properties, 'tenantId').state === 'absent') {
      return unreadable(
        { code: 'not-understood', expected: 'properties', found: 'object' },
        properties.source,
      );
    }
    const subjects = subjectsOf(object, properties, asked);
    if (subjects.length === 0) return unreadable({ code: 'not-stated' }, source);
    const stranger = subjects.find(({ expected, found }) => !sameId(found, expected));
    return stranger === undefined
      ? seen(vaultOf(asked, object, properties), source)
      : unreadable({ code: 'other-subject', ...stranger }, source);
  });

/** What the body says it is about, in each of the places that say it, beside what was asked about. */
function subjectsOf(
  object: Observation<JsonObject>,
  properties: Observation<JsonObject>,
  { service, uri, vault }: KeyIdentifier,
): readonly { readonly expected: string; readonly found: string }[] {
  const id = valueOf(stringIn(object, 'id'));
  const address = valueOf(firstOf(stringIn(properties, 'vaultUri'), stringIn(properties, 'hsmUri')));
  const byId = `${service === 'vault' ? 'vaults' : 'managedHSMs'}/${vault}`;
  return [
    ...(id === null ? [] : [{ expected: byId, found: segmentsOf(id).slice(-2).join('/') }]),
    // The same name may be taken in another cloud, so all of the host counts.
    ...(address === null ? [] : [{ expected: hostIn(uri) ?? '', found: hostIn(address) ?? address }]),
  ];
}

const vaultOf = (
  asked: KeyIdentifier,
  object: Observation<JsonObject>,
  properties: Observation<JsonObject>,
): Vault => ({
  kind: asked.service,
  id: andThen(stringIn(object, 'id'), (id, source) =>
    vaultIdIn(id) === id
      ? seen(id, source)
      : unreadable({ code: 'not-understood', expected: 'resource id', found: id.slice(0, 60) }, source),
  ),
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

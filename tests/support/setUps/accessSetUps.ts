import { ids, names, readyForExperiencePlatform, vaultId } from '../readySetUp';
import { answered, forbidden } from './answers';
import { changed, type Edits } from './changed';
import type { FailingSetUp } from './FailingSetUp';

const assignment = 'roleAssignments.body.value.0.properties';
const properties = 'vault.body.properties';
const roleId = (role: string): string =>
  `/subscriptions/${ids.subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
const customRole = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const keys = 'Microsoft.KeyVault/vaults/keys';

/** Somebody who may use the key for everything but getting data back. */
const customDefinition = {
  id: roleId(customRole),
  name: customRole,
  type: 'Microsoft.Authorization/roleDefinitions',
  properties: {
    roleName: 'Contoso Key Wrapper',
    type: 'CustomRole',
    assignableScopes: [`/subscriptions/${ids.subscription}`],
    permissions: [
      { actions: [], notActions: [], dataActions: [`${keys}/*`], notDataActions: [`${keys}/unwrap/action`] },
    ],
  },
};

const denial = (details: object) =>
  answered({
    value: [
      {
        id: `${vaultId}/providers/Microsoft.Authorization/denyAssignments/bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb`,
        name: 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb',
        type: 'Microsoft.Authorization/denyAssignments',
        properties: {
          denyAssignmentName: 'Lock of the landing zone',
          permissions: [{ actions: ['*'], notActions: ['*/read'], dataActions: ['*'], notDataActions: [] }],
          scope: vaultId,
          doNotApplyToChildScopes: false,
          principals: [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }],
          excludePrincipals: [{ id: ids.reader, type: 'User' }],
          isSystemProtected: true,
          ...details,
        },
      },
    ],
  });

const policyFor = (details: object) => ({
  tenantId: ids.tenant,
  objectId: ids.principal,
  permissions: { keys: ['get', 'wrapKey', 'unwrapKey'], secrets: [], certificates: [], storage: [] },
  ...details,
});
const withPolicies = (...policies: readonly object[]): Edits => ({
  [`${properties}.enableRbacAuthorization`]: false,
  [`${properties}.accessPolicies`]: policies,
  roleAssignments: answered({ value: [] }),
});
const fails = (
  title: string,
  code: FailingSetUp['code'],
  edits: Edits,
  verdict: FailingSetUp['verdict'] = 'not-ready',
): FailingSetUp => ({ title, setUp: changed(edits), code, verdict });

/** Access by Azure role-based access control. */
export const roleSetUps: readonly FailingSetUp[] = [
  fails('the role that Adobe asks for', 'grant.key-access/effective', {}, 'ready'),
  fails(
    'a role assigned ten minutes ago',
    'grant.key-access/effective-recently',
    { [`${assignment}.createdOn`]: '2026-11-22T11:50:00.1234567Z' },
    'ready',
  ),
  fails('no role for the application', 'grant.key-access/none', { 'roleAssignments.body.value': [] }),
  fails('the role of a reader', 'grant.key-access/insufficient', {
    [`${assignment}.roleDefinitionId`]: roleId('21090545-7ca7-4776-b22c-e363652d74d2'),
  }),
  fails('a role of their own that cannot unwrap', 'grant.key-access/insufficient', {
    [`${assignment}.roleDefinitionId`]: roleId(customRole),
    'roleDefinitions.body.value': [customDefinition],
  }),
  fails('the role on a vault with a longer name', 'grant.key-access/elsewhere', {
    'roleAssignments.body.value.0.id': `${vaultId}2/providers/Microsoft.Authorization/roleAssignments/55555555-5555-4555-8555-555555555555`,
    [`${assignment}.scope`]: `${vaultId}2`,
  }),
  fails('the role for the application id instead of the object id', 'grant.key-access/application-id-used', {
    [`${assignment}.principalId`]: ids.application,
  }),
  fails('a deny assignment for everybody', 'grant.key-access/denied', { denyAssignments: denial({}) }),
  fails(
    'a role with a condition',
    'grant.key-access/conditional',
    {
      [`${assignment}.condition`]:
        "((!(ActionMatches{'Microsoft.KeyVault/vaults/keys/unwrap/action'})) OR (@Resource[Microsoft.KeyVault/vaults/keys:name] StringEquals 'adobe-cmk'))",
      [`${assignment}.conditionVersion`]: '2.0',
    },
    'undetermined',
  ),
  fails(
    'a role that the reader may not look up',
    'grant.key-access/unresolved-role',
    {
      [`${assignment}.roleDefinitionId`]: roleId(customRole),
      roleDefinitions: forbidden('Microsoft.Authorization/roleDefinitions/read', roleId(customRole)),
    },
    'undetermined',
  ),
  fails(
    'a group that may or may not hold the application',
    'grant.key-access/unclear-group',
    {
      roleAssignments: answered([
        {
          id: `${vaultId}/providers/Microsoft.Authorization/roleAssignments/55555555-5555-4555-8555-555555555555`,
          name: '55555555-5555-4555-8555-555555555555',
          type: 'Microsoft.Authorization/roleAssignments',
          condition: null,
          createdOn: '2026-11-01T09:00:00.123456+00:00',
          principalId: ids.group,
          principalName: 'Contoso applications',
          principalType: 'Group',
          resourceGroup: names.resourceGroup,
          roleDefinitionId: roleId(ids.encryptionUser),
          roleDefinitionName: 'Key Vault Crypto Service Encryption User',
          scope: vaultId,
        },
      ]),
    },
    'undetermined',
  ),
  fails(
    'a deny assignment for a group that may or may not hold the application',
    'grant.key-access/unclear-deny',
    { denyAssignments: denial({ principals: [{ id: ids.group, type: 'Group' }] }) },
    'undetermined',
  ),
  fails(
    'role assignments the reader may not read',
    'grant.key-access/unreadable',
    { roleAssignments: forbidden('Microsoft.Authorization/roleAssignments/read', vaultId) },
    'undetermined',
  ),
  fails(
    'deny assignments the reader may not read',
    'grant.key-access/unreadable',
    { denyAssignments: forbidden('Microsoft.Authorization/denyAssignments/read', vaultId) },
    'undetermined',
  ),
  fails('only the role that Adobe asks for', 'grant.least-privilege/narrow', {}, 'ready'),
  fails(
    'the role of an administrator',
    'grant.least-privilege/broader',
    { [`${assignment}.roleDefinitionId`]: roleId('00482a5a-887f-4fb3-b363-3b7fe8e74483') },
    'ready',
  ),
  fails(
    'roles of which nobody knows how far they go',
    'grant.least-privilege/unreadable',
    { roleAssignments: forbidden('Microsoft.Authorization/roleAssignments/read', vaultId) },
    'undetermined',
  ),
];

/** Access by the policies of the vault. */
export const policySetUps: readonly FailingSetUp[] = [
  fails('access policies that suffice', 'grant.key-access/effective', withPolicies(policyFor({})), 'ready'),
  fails(
    'access policies that suffice, where Adobe asks for roles',
    'vault.permission-model/access-policies',
    withPolicies(policyFor({})),
    'ready',
  ),
  fails('no access policy for the application', 'grant.key-access/policy-none', withPolicies()),
  fails(
    'an access policy left over from another tenant',
    'grant.key-access/policy-none',
    withPolicies(policyFor({ tenantId: '99999999-9999-4999-8999-999999999999' })),
  ),
  fails(
    'an access policy that cannot unwrap',
    'grant.key-access/policy-insufficient',
    withPolicies(policyFor({ permissions: { keys: ['get', 'wrapKey'], secrets: [], certificates: [] } })),
  ),
  fails(
    'an access policy for the application on behalf of a user',
    'grant.key-access/policy-compound',
    withPolicies(policyFor({ applicationId: ids.application })),
  ),
  fails(
    'an access policy for the application id instead of the object id',
    'grant.key-access/application-id-used',
    withPolicies(policyFor({ objectId: ids.application })),
  ),
  fails(
    'an access policy that allows everything',
    'grant.least-privilege/policy-broader',
    withPolicies(policyFor({ permissions: { keys: ['all'], secrets: ['get'], certificates: [] } })),
    'ready',
  ),
  {
    title: 'access policies that suffice, where Experience Platform needs roles',
    setUp: changed(withPolicies(policyFor({})), readyForExperiencePlatform),
    product: 'experience-platform',
    code: 'vault.permission-model/access-policies',
    verdict: 'not-ready',
  },
];

import type { Bundle } from '../../../src/evidence';
import { ids, vaultId } from '../readySetUp';
import { answered } from './answers';
import { changed, type Edits } from './changed';

export const everybody = '00000000-0000-0000-0000-000000000000';
export const keyId = `${vaultId}/keys/adobe-cmk`;
export const customRole = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
const authorization = 'providers/Microsoft.Authorization';

const join = (scope: string, rest: string): string => `${scope === '/' ? '' : scope}/${rest}`;

export const roleId = (role: string): string =>
  `/subscriptions/${ids.subscription}/${authorization}/roleDefinitions/${role}`;

/** A role assignment as Azure Resource Manager lists it. */
export const assignmentOf = (details: Readonly<Record<string, unknown>> = {}, name = '1') => ({
  id: join(String(details.scope ?? vaultId), `${authorization}/roleAssignments/${name}`),
  properties: {
    roleDefinitionId: roleId(ids.encryptionUser),
    principalId: ids.principal,
    principalType: 'ServicePrincipal',
    scope: vaultId,
    condition: null,
    createdOn: '2026-11-01T09:00:00Z',
    ...details,
  },
});

export interface Patterns {
  readonly dataActions: readonly string[];
  readonly notDataActions?: readonly string[];
}

const permissionsOf = (sets: readonly Patterns[]) =>
  sets.map((set) => ({ actions: [], notActions: [], notDataActions: [], ...set }));

/** The definition of a role that somebody made. */
export const definitionOf = (sets: readonly Patterns[], role = customRole) => ({
  id: roleId(role),
  name: role,
  properties: {
    roleName: `Contoso role ${role.slice(0, 4)}`,
    type: 'CustomRole',
    permissions: permissionsOf(sets),
  },
});

/** A deny assignment that keeps everybody from every key of the vault, but for what `details` say. */
export const denialOf = (details: Readonly<Record<string, unknown>> = {}) => ({
  id: join(String(details.scope ?? vaultId), `${authorization}/denyAssignments/1`),
  properties: {
    denyAssignmentName: 'Lock',
    permissions: permissionsOf([{ dataActions: ['*'] }]),
    scope: vaultId,
    doNotApplyToChildScopes: false,
    principals: [{ id: everybody, type: 'SystemDefined' }],
    excludePrincipals: [],
    ...details,
  },
});

export const withAssignments = (assignments: readonly object[], edits: Edits = {}): Bundle =>
  changed({ 'roleAssignments.body.value': assignments, ...edits })();

/** The application has the role with these patterns, and no other. */
export const withCustomRole = (...sets: readonly Patterns[]): Bundle =>
  withAssignments([assignmentOf({ roleDefinitionId: roleId(customRole) })], {
    'roleDefinitions.body.value': [definitionOf(sets)],
  });

export const withDenial = (details: Readonly<Record<string, unknown>>, edits: Edits = {}): Bundle =>
  changed({ 'denyAssignments.body.value': [denialOf(details)], ...edits })();

export const withPolicies = (policies: readonly object[], edits: Edits = {}): Bundle =>
  changed({
    'vault.body.properties.enableRbacAuthorization': false,
    'vault.body.properties.accessPolicies': policies,
    roleAssignments: answered({ value: [] }),
    ...edits,
  })();

export const policyOf = (details: Readonly<Record<string, unknown>> = {}) => ({
  tenantId: ids.tenant,
  objectId: ids.principal,
  permissions: { keys: ['get', 'wrapKey', 'unwrapKey'], secrets: [], certificates: [], storage: [] },
  ...details,
});

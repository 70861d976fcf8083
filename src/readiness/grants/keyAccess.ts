import { type Evidence, valueOf } from '../../evidence';
import { applicationOf } from '../checks/directory';
import { isManagedHsm } from '../checks/ofKey';
import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';
import type { Denial } from './denials';
import type { Doubt, Place } from './holdings';
import { policyAccess } from './policyAccess';
import { type RoleAccess, roleAccess } from './roleAccess';

const check = 'grant.key-access';
/** So long Azure may take until a new assignment is in force everywhere. */
const spreadMinutes = 30;

/** Whether the application can read the key, wrap and unwrap with it. */
export function keyAccess(context: Context): Outcome {
  const { evidence } = context;
  const application = applicationOf(context);
  if (application === null) {
    return evidence.applications.state === 'unreadable'
      ? unreadableOutcome(check, evidence.applications.reason)
      : waitingOutcome(check, 'app.present');
  }
  return ifSeen(check, application.objectId, (principalId) => {
    if (isManagedHsm(context)) return managedHsmAccess(context, principalId);
    const { vault } = evidence;
    if (vault.state === 'absent') return waitingOutcome(check, 'vault.found');
    return ifSeen(check, vault, ({ accessPolicies, azureRbac, tenantId }) => {
      if (azureRbac.state === 'unreadable') return unreadableOutcome(check, azureRbac.reason);
      if (valueOf(azureRbac) === true) return roleAccessOutcome(context, principalId);
      const who = { principalId, appId: valueOf(evidence.appId), vaultTenantId: valueOf(tenantId) };
      return policyOutcome(policyAccess(accessPolicies, who), evidence);
    });
  });
}

/** Where the key stands among the resources, for comparing scopes; null when the vault's id cannot be read. */
export const placeOf = ({ evidence }: Context, principalId: string): Place | null => {
  const id = valueOf(evidence.vault) === null ? null : valueOf(valueOf(evidence.vault)!.id);
  const name = valueOf(evidence.keyIdentifier)?.identifier?.name ?? '';
  return id === null ? null : { principalId, key: `${id}/keys/${name}`, isManagedHsm: false };
};

function roleAccessOutcome(context: Context, principalId: string): Outcome {
  const place = placeOf(context, principalId);
  if (place === null) return unreadableOutcome(check, { code: 'not-stated' });
  const { roleAssignments } = context.evidence;
  return ifSeen(check, roleAssignments, (assignments) =>
    toOutcome(roleAccess(assignments, context.evidence, place), context, roleAssignments),
  );
}

/** Its roles are its own, and only its own list of them proves anything. */
function managedHsmAccess(context: Context, principalId: string): Outcome {
  const { keyIdentifier, roleAssignments } = context.evidence;
  const assignments = valueOf(roleAssignments);
  const key = valueOf(keyIdentifier)?.identifier?.name ?? '';
  const access =
    assignments === null
      ? null
      : roleAccess(assignments, context.evidence, { principalId, key, isManagedHsm: true });
  return access !== null && (access.kind === 'granted' || access.kind === 'doubtful')
    ? toOutcome(access, context, roleAssignments)
    : unreadableOutcome(check, { code: 'not-in-resource-manager' });
}

function toOutcome(access: RoleAccess, { now }: Context, list: Evidence['roleAssignments']): Outcome {
  switch (access.kind) {
    case 'granted': {
      const age = access.createdOn === null ? null : Math.floor((now - access.createdOn) / 60);
      return age !== null && age < spreadMinutes
        ? outcome('grant.key-access/effective-recently', { ...access.grant, minutes: Math.max(0, age) }, list)
        : outcome('grant.key-access/effective', access.grant, list);
    }
    case 'denied':
      return denialOutcome(access.denial);
    case 'doubtful':
      return doubtOutcome(access.doubt, access.roleName, list);
    case 'unreadable':
      return unreadableOutcome(check, access.reason);
    case 'insufficient':
      return outcome('grant.key-access/insufficient', { missing: access.missing, roles: access.roles }, list);
    case 'elsewhere':
      return outcome('grant.key-access/elsewhere', { roles: access.roles, scope: access.scope }, list);
    case 'application-id-used':
      return outcome('grant.key-access/application-id-used', {}, list);
    case 'none':
      return outcome('grant.key-access/none', {}, list);
  }
}

function denialOutcome(denial: Exclude<Denial, { kind: 'none' }>): Outcome {
  if (denial.kind === 'unreadable') return unreadableOutcome(check, denial.reason);
  return denial.kind === 'denied'
    ? outcome('grant.key-access/denied', { name: denial.name })
    : outcome('grant.key-access/unclear-deny', { name: denial.name });
}

function doubtOutcome(doubt: Doubt, role: string, list: Evidence['roleAssignments']): Outcome {
  switch (doubt.kind) {
    case 'condition':
      return outcome('grant.key-access/conditional', { role }, list);
    case 'role':
      return outcome('grant.key-access/unresolved-role', { roleDefinitionId: doubt.roleDefinitionId });
    case 'group':
      return outcome('grant.key-access/unclear-group', { principalId: doubt.principalId });
    case 'unreadable':
      return unreadableOutcome(check, doubt.reason);
  }
}

function policyOutcome(access: ReturnType<typeof policyAccess>, { vault }: Evidence): Outcome {
  const policies = valueOf(vault)?.accessPolicies;
  const list = policies === undefined ? [] : [policies];
  switch (access.kind) {
    case 'granted':
      return outcome(
        'grant.key-access/effective',
        { roles: [], through: 'policy', level: 'vault', since: null },
        ...list,
      );
    case 'unreadable':
      return unreadableOutcome(check, access.reason);
    case 'insufficient':
      return outcome('grant.key-access/policy-insufficient', { missing: access.missing }, ...list);
    case 'compound':
      return outcome('grant.key-access/policy-compound', {}, ...list);
    case 'application-id-used':
      return outcome('grant.key-access/application-id-used', {}, ...list);
    case 'none':
      return outcome('grant.key-access/policy-none', {}, ...list);
  }
}

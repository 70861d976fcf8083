import { valueOf, type Role } from '../../evidence';
import { applicationOf } from '../checks/directory';
import { isManagedHsm } from '../checks/ofKey';
import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';
import { type Holding, holdingsOf } from './holdings';
import { placeOf } from './keyAccess';
import { dataActionOf } from './neededActions';

const check = 'grant.least-privilege';

/** Whether the application has no more than Key Vault Crypto Service Encryption User gives. */
export function leastPrivilege(context: Context): Outcome {
  const { evidence } = context;
  const application = applicationOf(context);
  const principalId = application === null ? null : valueOf(application.objectId);
  if (principalId === null) return waitingOutcome(check, 'app.present');
  if (isManagedHsm(context)) return unreadableOutcome(check, { code: 'not-in-resource-manager' });
  if (evidence.vault.state === 'absent') return waitingOutcome(check, 'vault.found');
  return ifSeen(check, evidence.vault, ({ azureRbac }) => {
    if (azureRbac.state === 'unreadable') return unreadableOutcome(check, azureRbac.reason);
    return valueOf(azureRbac) === true ? ofRoles(context, principalId) : ofPolicies(context, principalId);
  });
}

function ofRoles(context: Context, principalId: string): Outcome {
  const { roleAssignments, roleDefinitions } = context.evidence;
  const place = placeOf(context, principalId);
  if (place === null) return unreadableOutcome(check, { code: 'not-stated' });
  return ifSeen(check, roleAssignments, (assignments) => {
    const here = holdingsOf(assignments, roleDefinitions, place).filter(({ level }) => level !== 'elsewhere');
    const broader = here.filter((holding) => isCertainlyOurs(holding) && isBroader(holding.role));
    if (broader.length > 0) {
      const roles = [...new Set(broader.map(({ roleName }) => roleName))].sort();
      return outcome('grant.least-privilege/broader', { roles }, roleAssignments);
    }
    const unresolved = here.find(({ doubt }) => doubt !== null && doubt.kind !== 'condition');
    if (unresolved !== undefined) return unreadableOutcome(check, { code: 'not-stated' });
    const { incomplete } = assignments.list;
    if (incomplete !== null) return unreadableOutcome(check, incomplete);
    return here.length === 0
      ? waitingOutcome(check, 'grant.key-access')
      : outcome('grant.least-privilege/narrow', {}, roleAssignments);
  });
}

/** A condition narrows a role, and says nothing about which role it is. */
const isCertainlyOurs = ({ doubt, role }: Holding): boolean =>
  role !== null && (doubt === null || doubt.kind === 'condition');

const neededActions = Object.values(dataActionOf).map((action) => action.toLowerCase());

/** Reading resources gives nothing away; the subscriptions to events belong to the narrow role itself. */
const harmless = /(^|\/)read$|^microsoft\.eventgrid\/eventsubscriptions\//i;

const isBroader = (role: Role | null): boolean =>
  (role?.permissions ?? []).some(
    ({ actions, dataActions, notDataActions }) =>
      actions.some((action) => !harmless.test(action)) ||
      dataActions.some(
        (action) => !neededActions.includes(action.toLowerCase()) && !notDataActions.includes(action),
      ),
  );

const neededPermissions = ['get', 'wrapkey', 'unwrapkey'];

function ofPolicies(context: Context, principalId: string): Outcome {
  const vault = valueOf(context.evidence.vault);
  if (vault === null) return waitingOutcome(check, 'vault.found');
  return ifSeen(check, vault.accessPolicies, ({ items, incomplete }) => {
    const own = items.filter(
      ({ objectId }) => (valueOf(objectId) ?? '').toLowerCase() === principalId.toLowerCase(),
    );
    if (own.length === 0) {
      return incomplete === null
        ? waitingOutcome(check, 'grant.key-access')
        : unreadableOutcome(check, incomplete);
    }
    const unread = own.flatMap(({ keyPermissions, otherPermissions }) => [keyPermissions, otherPermissions]);
    const blocked = unread.find(({ state }) => state === 'unreadable');
    if (blocked?.state === 'unreadable') return unreadableOutcome(check, blocked.reason);
    const keys = own.flatMap(({ keyPermissions }) => valueOf(keyPermissions) ?? []);
    const others = own.flatMap(({ otherPermissions }) => valueOf(otherPermissions) ?? []);
    const more = keys.filter((permission) => !neededPermissions.includes(permission)).concat(others);
    return more.length === 0
      ? outcome('grant.least-privilege/narrow', {}, vault.accessPolicies)
      : outcome(
          'grant.least-privilege/policy-broader',
          { permissions: [...new Set(more)].sort() },
          vault.accessPolicies,
        );
  });
}

import { type Application, type Observation, valueOf } from '../../evidence';
import type { Context } from '../Context';
import { ifSeen, outcome, type Outcome, unreadableOutcome, waitingOutcome } from '../Outcome';
import { presetAppId } from '../products';

/**
 * Template ids of the Microsoft Entra roles that Adobe names.
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export const adminRoles: Readonly<Record<string, string>> = {
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'Application Administrator',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'Cloud Application Administrator',
  '62e90394-69f5-4237-9190-012177145e10': 'Global Administrator',
};

/** The one service principal with the application id asked about; null when it cannot be told or is not there. */
export function applicationOf(context: Context): Application | null {
  const applications = valueOf(context.evidence.applications)?.items ?? [];
  const ids = new Set(applications.map(({ objectId }) => valueOf(objectId)));
  return ids.size === 1 && !isOtherProducts(context) ? (applications[0] ?? null) : null;
}

/** Experience Platform never has the id of Customer Journey Analytics, which is the same for everybody. */
function isOtherProducts({ evidence: { appId }, product, appIdIsExplicit }: Context): boolean {
  if (appIdIsExplicit) return false;
  const id = valueOf(appId);
  return presetAppId[product] === null && Object.values(presetAppId).includes(id);
}

export function applicationPresent(context: Context): Outcome {
  const { applications, appId } = context.evidence;
  if (isOtherProducts(context)) {
    return outcome('app.present/other-application', { appId: valueOf(appId) ?? '' }, appId);
  }
  return ifSeen('app.present', applications, ({ items, incomplete }) => {
    const [first] = items;
    if (first === undefined) {
      return incomplete === null
        ? outcome('app.present/absent', {}, applications)
        : unreadableOutcome('app.present', incomplete);
    }
    // Two service principals of one application in one tenant: Azure has no such thing, so something was misread.
    if (applicationOf(context) === null) return contradiction(first.objectId);
    return ifSeen('app.present', first.objectId, (objectId) =>
      outcome(
        'app.present/present',
        { displayName: valueOf(first.displayName), objectId },
        first.objectId,
        first.displayName,
      ),
    );
  });
}

const contradiction = (observation: Observation<unknown>): Outcome =>
  unreadableOutcome('app.present', {
    code: 'not-understood',
    expected: 'one service principal',
    found: observation.source.path,
  });

export function applicationEnabled(context: Context): Outcome {
  const { applications } = context.evidence;
  const application = applicationOf(context);
  if (application === null) {
    return applications.state === 'unreadable'
      ? unreadableOutcome('app.enabled', applications.reason)
      : waitingOutcome('app.enabled', 'app.present');
  }
  // Of rows that contradict each other, the one that is disabled counts.
  const rows = (valueOf(applications)?.items ?? []).map(enabledOutcome);
  const [first = unreadableOutcome('app.enabled', { code: 'not-stated' })] = rows;
  return rows.find(({ seen }) => seen.code !== 'app.enabled/enabled') ?? first;
}

function enabledOutcome({ accountEnabled, disabledByMicrosoftStatus }: Application): Outcome {
  const status = valueOf(disabledByMicrosoftStatus);
  if (status !== null && status !== 'NotDisabled') {
    return outcome('app.enabled/disabled-by-microsoft', { status }, disabledByMicrosoftStatus);
  }
  return ifSeen('app.enabled', accountEnabled, (enabled) => {
    if (!enabled) return outcome('app.enabled/disabled', {}, accountEnabled);
    return disabledByMicrosoftStatus.state === 'unreadable'
      ? unreadableOutcome('app.enabled', disabledByMicrosoftStatus.reason)
      : outcome('app.enabled/enabled', {}, accountEnabled, disabledByMicrosoftStatus);
  });
}

export function readerRole(context: Context): Outcome {
  const { readerRoles } = context.evidence;
  return ifSeen('reader.role', readerRoles, ({ items, incomplete }) => {
    const held = items.find((role) => role !== null && Object.hasOwn(adminRoles, role));
    if (held !== undefined && held !== null) {
      return outcome('reader.role/held', { role: adminRoles[held] ?? held }, readerRoles);
    }
    if (incomplete !== null) return unreadableOutcome('reader.role', incomplete);
    if (items.includes(null)) return unreadableOutcome('reader.role', { code: 'not-stated' });
    const { code } = applicationPresent(context).seen;
    return code === 'app.present/absent' || code === 'app.present/present'
      ? outcome('reader.role/not-held', {}, readerRoles)
      : outcome('reader.role/not-held-application-unknown', {}, readerRoles);
  });
}

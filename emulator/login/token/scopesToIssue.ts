import type { Membership } from '../../model/Account';
import { clientId } from '../application';
import { signInErrors } from '../errors/signInErrors';
import type { LoginContext } from '../LoginContext';
import { resourcesOf } from '../permissions';
import { readScopes, type ScopesReading } from '../readScopes';
import type { Session } from '../state/Session';

/** The window may ask for two resources, as consent to both can be given at once; but a token is for one. */
export function scopesToIssue(
  parameter: string | null,
  { account, browser }: Session,
  { tenantId }: Membership,
  { world }: LoginContext,
): ScopesReading {
  const reading = readScopes(parameter, world.origins);
  if (!reading.ok) return reading;
  const { asked, permissions } = reading.scopes;
  if (resourcesOf(permissions).length > 1) {
    return { ok: false, error: signInErrors.scopesOfTwoResources(asked.join(' ')) };
  }
  return permissions.every((each) => browser.hasConsent({ account, tenantId }, each))
    ? reading
    : { ok: false, error: signInErrors.consentMissing(clientId) };
}

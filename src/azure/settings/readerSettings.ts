import { clouds } from './clouds';
import type { SignInSettings } from './SignInSettings';
import type { SiteSettings } from './SiteSettings';

/** What the reader says before signing in; empty text is no wish. */
export interface ReaderWishes {
  /** Of a registration of their own organization. */
  readonly clientId: string;
  readonly tenant: string;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

export const isClientId = (text: string): boolean => guid.test(text.trim());
/** The id of a tenant, or one of its domains. */
export const isTenant = (text: string): boolean => guid.test(text.trim()) || domain.test(text.trim());

/** The operator's settings with the reader's wishes over them; null as long as nobody has named a registration. */
export function settingsFor(
  site: Extract<SiteSettings, { kind: 'azure' }>,
  wishes: ReaderWishes,
): SignInSettings | null {
  const clientId = isClientId(wishes.clientId) ? wishes.clientId.trim().toLowerCase() : site.clientId;
  if (clientId === null) return null;
  const { azName, hosts, login } = clouds[site.cloud];
  return {
    clientId,
    login,
    tenant: isTenant(wishes.tenant) ? wishes.tenant.trim().toLowerCase() : site.tenant,
    endpoints: null,
    hosts,
    cloud: azName,
    redirectPath: site.redirectPath,
  };
}

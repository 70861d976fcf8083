import { guidPattern } from '../../key-identifier';
import { clouds } from './clouds';
import type { SignInSettings } from './SignInSettings';
import type { SiteSettings } from './SiteSettings';

/** What the reader says before signing in; empty text is no wish. */
export interface ReaderWishes {
  /** Of a registration of their own organization. */
  readonly clientId: string;
  readonly tenant: string;
}

const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

const inSmall = (text: string): string => text.trim().toLowerCase();

export const isClientId = (text: string): boolean => guidPattern.test(text.trim());
/** The id of a tenant, or one of its domains. */
export const isTenant = (text: string): boolean => isClientId(text) || domain.test(text.trim());

/** Null for anything else than a client id: half of one is no wish yet. */
export const clientIdIn = ({ clientId }: ReaderWishes): string | null =>
  isClientId(clientId) ? inSmall(clientId) : null;

export const tenantIn = ({ tenant }: ReaderWishes): string | null =>
  isTenant(tenant) ? inSmall(tenant) : null;

/** The operator's settings with the reader's wishes over them; null as long as nobody has named a registration. */
export function settingsFor(
  site: Extract<SiteSettings, { kind: 'azure' }>,
  wishes: ReaderWishes,
): SignInSettings | null {
  const clientId = clientIdIn(wishes) ?? site.clientId;
  if (clientId === null) return null;
  const { azName, hosts, login } = clouds[site.cloud];
  return {
    clientId,
    login,
    tenant: tenantIn(wishes) ?? site.tenant,
    endpoints: null,
    hosts,
    cloud: azName,
    redirectPath: site.redirectPath,
  };
}

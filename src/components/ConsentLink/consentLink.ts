import { parsedUrl } from '../../azure/settings/parsedUrl';
import { guidPattern } from '../../key-identifier';

const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/** Adobe's link for Customer Journey Analytics, the same for every customer; `common` stands for the tenant. */
export const customerJourneyAnalyticsLink =
  'https://login.microsoftonline.com/common/oauth2/authorize?response_type=code&client_id=251e3919-1940-4296-bb8b-6b9a5e8a4805&redirect_uri=https://experience.adobe.com&scope=user.read';

/** A tenant is named by its id or by one of its domains. */
export const isTenant = (text: string): boolean => guidPattern.test(text) || domain.test(text);

export type ConsentLinkResult =
  | { kind: 'link'; url: string; applicationId: string; tenant: string }
  /** No address at all, or not one of Microsoft's sign-in page: must not be opened on our word. */
  | { kind: 'not-a-sign-in-link' }
  | { kind: 'no-application' };

/**
 * Puts the tenant into Adobe's link and leaves the rest of it as it is, character by character.
 * @param tenant `''` keeps what the link has
 */
export function consentLink(adobeLink: string, tenant: string): ConsentLinkResult {
  const url = parsedUrl(adobeLink.trim());
  const match = /^(https:\/\/login\.microsoftonline\.com\/)([^/?#]+)(\/oauth2\/.*)$/i.exec(adobeLink.trim());
  if (url?.host !== 'login.microsoftonline.com' || url.username !== '' || match === null) {
    return { kind: 'not-a-sign-in-link' };
  }
  const applicationId = url.searchParams.get('client_id') ?? '';
  if (!guidPattern.test(applicationId)) return { kind: 'no-application' };
  const [, origin = '', inLink = '', rest = ''] = match;
  const chosen = tenant === '' ? inLink : tenant;
  return { kind: 'link', url: `${origin}${chosen}${rest}`, applicationId, tenant: chosen };
}

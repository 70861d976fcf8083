import { describe, expect, it, vi } from 'vitest';
import { consentLink, customerJourneyAnalyticsLink, isTenant } from './consentLink';

const tenant = '00000000-0000-0000-0000-000000000001';
const platformLink =
  'https://login.microsoftonline.com/common/oauth2/authorize?response_type=code&client_id=00000000-0000-0000-0000-00000000000a&redirect_uri=https://adobe.com/contosoapp&scope=user.read';

describe('consentLink', () => {
  it('puts the tenant in place of common and leaves every other character as it is', () => {
    expect(consentLink(platformLink, tenant)).toEqual({
      kind: 'link',
      url: platformLink.replace('common', tenant),
      applicationId: '00000000-0000-0000-0000-00000000000a',
      tenant,
    });
  });

  it('is made in Safari 16.4 too, which has no URL.canParse', () => {
    vi.spyOn(URL, 'canParse').mockImplementation(() => {
      throw new TypeError('URL.canParse is not a function');
    });
    expect(consentLink(platformLink, tenant).kind).toBe('link');
    expect(consentLink('no link', tenant).kind).toBe('not-a-sign-in-link');
    vi.restoreAllMocks();
  });

  it('keeps the general link while there is no tenant', () => {
    expect(consentLink(customerJourneyAnalyticsLink, '')).toMatchObject({
      url: customerJourneyAnalyticsLink,
      tenant: 'common',
    });
  });

  it.each([
    'nothing of the kind',
    'javascript:alert(1)',
    'https://login.microsoftonline.com.contoso.com/common/oauth2/authorize?client_id=x',
    'https://login.microsoftonline.com@contoso.com/common/oauth2/authorize?client_id=x',
    'https://user@login.microsoftonline.com/common/oauth2/authorize?client_id=x',
    'http://login.microsoftonline.com/common/oauth2/authorize?client_id=x',
    'https://login.microsoftonline.com/common/logout',
  ])('does not pass on %s', (link) => {
    expect(consentLink(link, tenant).kind).toBe('not-a-sign-in-link');
  });

  it('says when the link names no application', () => {
    expect(consentLink(platformLink.replace(/client_id=[^&]*/, 'client_id=x'), tenant).kind).toBe(
      'no-application',
    );
  });
});

describe('isTenant', () => {
  it.each([tenant, 'contoso.onmicrosoft.com', 'fabrikam.com'])('takes %s', (text) =>
    expect(isTenant(text)).toBe(true),
  );
  it.each(['', 'contoso', '../common', 'contoso.com/x', 'a b.com', '00000000'])('refuses %s', (text) =>
    expect(isTenant(text)).toBe(false),
  );
});

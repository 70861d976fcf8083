import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteSettings } from '../../../plugins/siteSettings';
import { loadDemoSettings } from './demoSettings';
import { settingsFor } from './readerSettings';

const clientId = '12345678-1234-4234-8234-123456789abc';
const none = { clientId: '', tenant: '' };

const answer = (body: unknown): void => {
  vi.stubGlobal('fetch', async () => Response.json(body));
};

describe('settings of the operator', () => {
  it('without any, nobody is registered, and the cloud is the public one', () => {
    expect(siteSettings({}, '/')).toEqual({
      kind: 'azure',
      clientId: null,
      cloud: 'public',
      tenant: 'organizations',
      redirectPath: '/auth/redirect.html',
    });
  });

  it.each([
    [{ CMK_CLIENT_ID: 'my-app' }, /CMK_CLIENT_ID.*GUID.*my-app/],
    [{ CMK_CLOUD: 'germany' }, /CMK_CLOUD.*public, usgov, china.*germany/],
    [{ CMK_AUTHORITY: 'https://login.example/' }, /CMK_AUTHORITY.*tenant ID.*login\.example/],
  ])('a wrong value of %o is named', (environment, complaint) => {
    expect(() => siteSettings(environment, '/')).toThrow(complaint);
  });

  it('the page that Microsoft returns to is in the folder of the site', () => {
    expect(siteSettings({ CMK_CLIENT_ID: clientId }, '/cmk/').redirectPath).toBe('/cmk/auth/redirect.html');
  });
});

describe('wishes of the reader', () => {
  const site = {
    kind: 'azure',
    clientId: null,
    cloud: 'public',
    tenant: 'organizations',
    redirectPath: '/r',
  } as const;

  it('without a registration there is no sign-in', () => {
    expect(settingsFor(site, none)).toBeNull();
    expect(settingsFor(site, { ...none, clientId: 'not a GUID' })).toBeNull();
  });

  it('a registration and a tenant of their own take the place of those of the operator', () => {
    const settings = settingsFor(
      { ...site, clientId: '0'.repeat(8) },
      { clientId: ` ${clientId.toUpperCase()} `, tenant: 'Contoso.onmicrosoft.com' },
    );
    expect(settings).toMatchObject({ clientId, tenant: 'contoso.onmicrosoft.com' });
  });

  it.each(['https://evil.example', 'a/b', '../x', 'contoso', 'organizations@evil'])(
    'a tenant such as %s never becomes part of an address',
    (tenant) => {
      expect(settingsFor({ ...site, clientId }, { ...none, tenant })?.tenant).toBe('organizations');
    },
  );
});

describe('settings of the demo', () => {
  afterEach(() => vi.unstubAllGlobals());
  const demo = {
    clientId,
    authority: 'https://localhost:40000/organizations',
    knownAuthorities: ['localhost:40000'],
    authorityMetadata:
      '{"token_endpoint":"http://localhost:40000/{tenantid}/oauth2/v2.0/token","scopes_supported":["openid"]}',
    hosts: { 'resource-manager': 'http://localhost:40001', graph: 'http://localhost:40002' },
  };

  it('are read from the server that started it', async () => {
    answer(demo);
    expect(await loadDemoSettings('/demo-azure.json', '/r', none)).toMatchObject({
      hosts: demo.hosts,
      tenant: 'organizations',
    });
  });

  it.each([
    { ...demo, hosts: { ...demo.hosts, graph: 'https://graph.microsoft.com' } },
    { ...demo, hosts: { ...demo.hosts, graph: 'http://localhost.evil.example:1' } },
    { ...demo, authority: 'https://login.microsoftonline.com/organizations' },
    { ...demo, knownAuthorities: ['evil.example'] },
    { ...demo, authorityMetadata: '{"token_endpoint":"https:\\/\\/evil.example/token"}' },
    { ...demo, authorityMetadata: '{"token_endpoint":"http://localhost:40000@evil.example/token"}' },
    { ...demo, authorityMetadata: 'https://evil.example' },
  ])('never name another machine', async (body) => {
    answer(body);
    await expect(loadDemoSettings('/demo-azure.json', '/r', none)).rejects.toThrow();
  });
});

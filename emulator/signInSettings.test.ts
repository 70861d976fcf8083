import {
  CacheLookupPolicy,
  type Configuration,
  type INetworkModule,
  InteractionRequiredAuthError,
  loadExternalTokens,
  PublicClientApplication,
} from '@azure/msal-browser';
import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emulator, signInSettings, startEmulator } from '.';
import { clientInfo } from './tokens/clientInfo';

const page = new Window({ url: 'http://localhost:3000/' });
const opened: string[] = [];
let emulator: Emulator;
let configuration: Configuration;

/** Requests of Node say nothing of the page that they come from. */
const send: INetworkModule['sendPostRequestAsync'] = async (url, { headers = {}, body = '' } = {}) => {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { ...headers, Origin: page.location.origin },
  });
  return { headers: {}, status: response.status, body: await response.json() };
};

beforeAll(async () => {
  // Only what MSAL looks for. A whole environment of a browser would replace what the emulator's servers are made of.
  for (const name of ['document', 'sessionStorage', 'localStorage', 'location'] as const) {
    vi.stubGlobal(name, page[name]);
  }
  vi.stubGlobal('window', Object.assign(page, { crypto: globalThis.crypto }));
  emulator = await startEmulator();
  const { clientId, authority, knownAuthorities, authorityMetadata } = signInSettings(emulator);
  configuration = {
    auth: {
      clientId,
      authority,
      knownAuthorities: [...knownAuthorities],
      authorityMetadata,
      redirectUri: 'http://localhost:3000/auth/redirect.html',
      onRedirectNavigate: (url) => {
        opened.push(url);
        return false;
      },
    },
    system: { networkClient: { sendPostRequestAsync: send, sendGetRequestAsync: send } },
  };
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await page.happyDOM.close();
  await emulator.close();
});

async function start() {
  // Or the window of another test would still be open.
  page.sessionStorage.clear();
  const application = new PublicClientApplication(configuration);
  await application.initialize();
  const { hosts, authority } = signInSettings(emulator);
  const { account } = emulator.scenarios[0]!;
  const { tenantId, objectId } = account.memberships[0]!;
  const request = {
    scopes: [`${hosts['resource-manager']}/user_impersonation`],
    authority: authority.replace('organizations', tenantId),
  };
  return { application, request, account, tenantId, objectId };
}

describe('signInSettings', () => {
  it('sends the window of MSAL to the tenant that a request is for', async () => {
    const { application, request, tenantId } = await start();
    await application.acquireTokenRedirect(request);
    expect(opened.at(-1)).toContain(`${emulator.origins.login}/${tenantId}/oauth2/v2.0/authorize?`);
  });

  it('sends the window of MSAL to any tenant where a request is for none', async () => {
    const { application, request } = await start();
    await application.acquireTokenRedirect({ scopes: request.scopes });
    expect(opened.at(-1)).toContain(`${emulator.origins.login}/organizations/oauth2/v2.0/authorize?`);
  });

  it('makes MSAL ask the token endpoint of the tenant, and understand its refusal', async () => {
    const { application, request, account, tenantId, objectId } = await start();
    const loaded = await loadExternalTokens(
      configuration,
      {
        ...request,
        account: {
          homeAccountId: `${objectId}.${tenantId}`,
          localAccountId: objectId,
          tenantId,
          environment: new URL(request.authority).host,
          username: account.username,
        },
      },
      { refresh_token: 'of another day' },
      { clientInfo: clientInfo(account) },
    );
    const silent = application.acquireTokenSilent({
      ...request,
      account: loaded.account,
      cacheLookupPolicy: CacheLookupPolicy.RefreshToken,
    });
    const error = await silent.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(InteractionRequiredAuthError);
    expect(error).toMatchObject({ errorCode: 'invalid_grant', subError: 'bad_token' });
    const asked = emulator.log.entries().filter(({ method }) => method === 'POST');
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual([`/${tenantId}/oauth2/v2.0/token`]);
  });
});

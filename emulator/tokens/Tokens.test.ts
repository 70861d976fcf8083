import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import type { Account } from '../model/Account';
import { clientInfo } from './clientInfo';
import { createTokens } from './Tokens';

const start = Date.UTC(2026, 0, 1);
const home = {
  tenantId: '11111111-0000-4000-8000-000000000001',
  objectId: '22222222-0000-4000-8000-000000000001',
  directoryRoles: ['9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'],
  azureRights: 'reader',
  maySeeApplications: true,
} as const;
const abroad = { ...home, tenantId: '11111111-0000-4000-8000-000000000002', objectId: 'guest' };
const account: Account = {
  username: 'ready@contoso.example',
  displayName: 'Robin Ready',
  about: 'Everything is set up.',
  memberships: [home, abroad],
  trouble: null,
  hasRoleClaim: true,
};
const audience = 'http://localhost:40001';
const request = {
  account,
  membership: abroad,
  clientId: 'client',
  loginOrigin: 'http://localhost:40000',
  audience,
  scopes: ['User.Read', 'Application.Read.All'],
  answersChallenge: false,
  lifetimeSeconds: 60,
};

async function tokensWithClock() {
  let now = start;
  const tokens = await createTokens(() => now);
  return { tokens, wait: (seconds: number) => void (now += seconds * 1000) };
}

describe('createTokens', () => {
  it('reads out of an access token who and where it was made for', async () => {
    const { tokens } = await tokensWithClock();
    const token = await tokens.accessToken(request);
    expect(await tokens.readAccessToken(`Bearer ${token}`, audience)).toEqual({
      ok: true,
      identity: {
        username: account.username,
        tenantId: abroad.tenantId,
        objectId: 'guest',
        scopes: ['User.Read', 'Application.Read.All'],
        answersChallenge: false,
      },
    });
  });

  it('says what is wrong with a token', async () => {
    const { tokens, wait } = await tokensWithClock();
    const other = await createTokens(() => start);
    const problemOf = async (header: string | undefined, resource = audience) => {
      const reading = await tokens.readAccessToken(header, resource);
      return reading.ok ? null : reading.problem;
    };
    const token = await tokens.accessToken(request);
    expect(await problemOf(undefined)).toBe('missing');
    expect(await problemOf('Basic abc')).toBe('missing');
    expect(await problemOf('Bearer abc')).toBe('invalid');
    expect(await problemOf(`Bearer ${await other.accessToken(request)}`)).toBe('invalid');
    expect(await problemOf(`Bearer ${token}`, 'http://localhost:40002')).toBe('wrong-audience');
    expect(await problemOf(`Bearer ${await tokens.idToken({ ...request, nonce: null })}`)).toBe(
      'wrong-audience',
    );
    wait(59);
    expect(await problemOf(`Bearer ${token}`)).toBeNull();
    wait(2);
    expect(await problemOf(`Bearer ${token}`)).toBe('expired');
  });

  it('signs id tokens that the published keys verify', async () => {
    const { tokens } = await tokensWithClock();
    const token = await tokens.idToken({ ...request, nonce: 'n-1' });
    const { payload } = await jwtVerify(token, createLocalJWKSet(tokens.publicKeys()), {
      currentDate: new Date(start),
      audience: 'client',
      issuer: `http://localhost:40000/${abroad.tenantId}/v2.0`,
    });
    expect(payload).toMatchObject({ nonce: 'n-1', ver: '2.0', login_hint: account.username });
    expect(tokens.publicKeys().keys[0]).not.toHaveProperty('d');
  });

  it('writes directory roles only where the application gets them', async () => {
    const { tokens } = await tokensWithClock();
    const without = { ...account, hasRoleClaim: false };
    expect(decodeJwt(await tokens.accessToken(request)).wids).toEqual([
      '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
      'b79fbf4d-3ef9-4689-8143-76b194e85509',
    ]);
    expect(decodeJwt(await tokens.accessToken({ ...request, account: without }))).not.toHaveProperty('wids');
  });
});

describe('clientInfo', () => {
  it('names the home tenant of a guest', () => {
    expect(JSON.parse(Buffer.from(clientInfo(account), 'base64url').toString())).toEqual({
      uid: home.objectId,
      utid: home.tenantId,
    });
  });
});

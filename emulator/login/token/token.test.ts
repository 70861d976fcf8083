import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { codeOf, scopesOf, TestBrowser } from '../support/TestBrowser';
import { contoso, fabrikam, manage, readUser, testLogin } from '../support/testWorld';

async function open() {
  const test = await testLogin();
  return { ...test, browser: new TestBrowser(test) };
}

const refused = (error: string, number: number, suberror?: string) => ({
  error,
  error_codes: [number],
  error_description: expect.stringMatching(
    new RegExp(`^AADSTS${number}: .* Trace ID: .* Correlation ID: .* Timestamp: `),
  ),
  timestamp: expect.stringMatching(/Z$/),
  trace_id: expect.any(String),
  correlation_id: expect.any(String),
  ...(suberror === undefined ? {} : { suberror }),
});

describe('an authorization code', () => {
  it('is redeemed for tokens of the resource that was asked for', async () => {
    const { browser, world } = await open();
    const code = await browser.signIn('ready', { scope: scopesOf(manage) });
    const { response, body } = await browser.redeem(code);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:3000');
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, refresh_token_expires_in: 86_400 });
    expect(body.scope).toBe(`openid profile ${manage}`);
    expect(decodeJwt(body.id_token!)).toMatchObject({
      nonce: 'the nonce',
      tid: contoso,
      oid: 'object-at-contoso',
    });
    const reading = await world.tokens.readAccessToken(
      `Bearer ${body.access_token}`,
      world.origins.resourceManager,
    );
    expect(reading).toMatchObject({
      ok: true,
      identity: { scopes: ['user_impersonation'], answersChallenge: false },
    });
  });

  it('is good once', async () => {
    const { browser } = await open();
    const code = await browser.signIn('ready');
    await browser.redeem(code);
    expect((await browser.redeem(code)).body).toEqual(refused('invalid_grant', 54005));
  });

  it('is refused with the wrong verifier, another redirect URI, or after ten minutes', async () => {
    const { browser, wait } = await open();
    const code = await browser.signIn('ready');
    expect((await browser.redeem(code, { code_verifier: 'x' })).body).toEqual(
      refused('invalid_grant', 501481),
    );
    const elsewhere = { redirect_uri: 'http://localhost:3001/auth/redirect.html' };
    expect((await browser.redeem(code, elsewhere)).body).toEqual(refused('invalid_client', 500112));
    expect((await browser.redeem('made up')).body).toEqual(refused('invalid_grant', 9002313));
    wait(601);
    expect((await browser.redeem(code)).body).toEqual(refused('invalid_grant', 70008));
  });

  it('is refused without a proof key', async () => {
    const { browser } = await open();
    const code = await browser.signIn('ready', { code_challenge_method: 'plain' });
    expect((await browser.redeem(code)).body).toEqual(refused('invalid_request', 9002325));
  });

  it('is not redeemed for two resources at once, though consent to both was given', async () => {
    const { browser } = await open();
    const code = await browser.signIn('ready', { scope: scopesOf(manage, readUser) });
    expect((await browser.redeem(code)).body).toEqual(refused('invalid_scope', 28000));
    expect((await browser.redeem(code, { scope: scopesOf(manage) })).body.scope).toContain(manage);
  });
});

describe('where a token request comes from', () => {
  it.each([
    ['https://contoso.example', 9002326],
    ['http://localhost.evil.example:3000', 9002326],
    ['', 9002327],
  ])('refuses origin "%s"', async (origin, number) => {
    const { browser } = await open();
    const { response, body } = await browser.token({ grant_type: 'refresh_token' }, { origin });
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(body).toEqual(refused('invalid_request', number));
  });

  it('answers preflights of single-page apps on this computer', async () => {
    const { login } = await open();
    const response = await login.request('/organizations/oauth2/v2.0/token', {
      method: 'OPTIONS',
      headers: { Origin: 'http://127.0.0.1:3000', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('http://127.0.0.1:3000');
  });
});

describe('a refresh token', () => {
  it('is good for every resource and tenant, and again after it was used', async () => {
    const { browser, world } = await open();
    const signedIn = await browser.redeem(
      await browser.signIn('guest', { scope: scopesOf(manage, readUser) }),
      {
        scope: scopesOf(manage),
      },
    );
    await browser.signIn('guest', { scope: scopesOf(readUser) }, fabrikam);
    const graph = await browser.refresh(signedIn.body.refresh_token, scopesOf(readUser));
    const abroad = await browser.refresh(signedIn.body.refresh_token, scopesOf(readUser), {}, fabrikam);
    expect(graph.body.refresh_token).not.toBe(signedIn.body.refresh_token);
    const identityOf = async (token: string | undefined) => {
      const reading = await world.tokens.readAccessToken(`Bearer ${token}`, world.origins.graph);
      return reading.ok ? reading.identity : reading.problem;
    };
    expect(await identityOf(graph.body.access_token)).toMatchObject({
      tenantId: contoso,
      scopes: ['openid', 'profile', 'User.Read'],
    });
    expect(await identityOf(abroad.body.access_token)).toMatchObject({
      tenantId: fabrikam,
      objectId: 'object-at-fabrikam',
    });
    expect(await browser.refresh(graph.body.refresh_token, scopesOf(manage))).toMatchObject({
      body: { token_type: 'Bearer' },
    });
  });

  it('says what is missing', async () => {
    const { browser } = await open();
    const { body } = await browser.redeem(await browser.signIn('ready'));
    const answer = async (scope: string, tenant?: string) =>
      (await browser.refresh(body.refresh_token, scope, {}, tenant)).body;
    expect(await answer(scopesOf(manage))).toEqual(refused('invalid_grant', 65001, 'consent_required'));
    expect(await answer(scopesOf(manage, readUser))).toEqual(refused('invalid_scope', 28000));
    expect(await answer(scopesOf(manage), fabrikam)).toEqual(refused('invalid_grant', 50020));
    expect(await answer(scopesOf(manage), 'nowhere.example')).toEqual(refused('invalid_request', 90002));
    expect((await browser.refresh('made up', scopesOf())).body).toEqual(
      refused('invalid_grant', 9002313, 'bad_token'),
    );
  });

  it('ends a day after the sign-in, however often it was renewed', async () => {
    const { browser, wait } = await open();
    const first = await browser.redeem(await browser.signIn('ready'));
    wait(20 * 60 * 60);
    const second = await browser.refresh(first.body.refresh_token, scopesOf());
    expect(second.body.refresh_token_expires_in).toBe(4 * 60 * 60);
    wait(4 * 60 * 60);
    expect((await browser.refresh(second.body.refresh_token, scopesOf())).body).toEqual(
      refused('invalid_grant', 700084, 'bad_token'),
    );
  });

  it('ends after a few seconds where the session is short, and the access token with it', async () => {
    const { browser, wait } = await open();
    const { body } = await browser.redeem(await browser.signIn('short'));
    expect(body).toMatchObject({ expires_in: 8, refresh_token_expires_in: 86_400 });
    wait(8);
    expect((await browser.refresh(body.refresh_token, scopesOf())).body).toEqual(
      refused('invalid_grant', 700084, 'bad_token'),
    );
  });

  it('needs a second factor in a window first', async () => {
    const { browser } = await open();
    const { body } = await browser.redeem(await browser.signIn('multi-factor'));
    const ask = async () => (await browser.refresh(body.refresh_token, scopesOf(manage))).body;
    expect(await ask()).toEqual(refused('interaction_required', 50076, 'basic_action'));
    codeOf(await browser.accept(await browser.authorize({ scope: scopesOf(manage) })));
    expect(await ask()).toMatchObject({ token_type: 'Bearer' });
  });

  it('is of no use where Conditional Access blocks the resource', async () => {
    const { browser } = await open();
    const { body } = await browser.redeem(await browser.signIn('blocked'));
    const blocked = await browser.refresh(body.refresh_token, scopesOf(manage));
    expect(blocked.body).toEqual(refused('interaction_required', 53003, 'message_only'));
  });
});

describe('a claims challenge', () => {
  const capable = '"xms_cc":{"values":["CP1"]}';
  it.each([
    [`{"access_token":{${capable}}}`, false],
    [`{"access_token":{"nbf":{"essential":true,"value":"1"},${capable}}}`, true],
    ['not JSON', false],
  ])('is answered by a token that was asked for with %s: %s', async (claims, expected) => {
    const { browser, world } = await open();
    const code = await browser.signIn('ready', { scope: scopesOf(readUser), claims });
    const { body } = await browser.redeem(code);
    const again = await browser.refresh(body.refresh_token, scopesOf(readUser), { claims });
    for (const token of [body.access_token, again.body.access_token]) {
      const reading = await world.tokens.readAccessToken(`Bearer ${token}`, world.origins.graph);
      expect(reading).toMatchObject({ ok: true, identity: { answersChallenge: expected } });
    }
  });
});

import { describe, expect, it } from 'vitest';
import { redirectUri, scopesOf, type Shown, TestBrowser, textsOf, titleOf } from './support/TestBrowser';
import { contoso, fabrikam, manage, readUser, testLogin } from './support/testWorld';

async function open() {
  const test = await testLogin();
  return { ...test, browser: new TestBrowser(test) };
}

const replyWith = (members: object) => ({
  kind: 'reply',
  to: redirectUri,
  members: expect.objectContaining(members),
});

const lines = (page: Shown) => textsOf(page, 'li strong');

describe('the account list', () => {
  it('says that it is not Microsoft and shows every account under its username', async () => {
    const { browser, world } = await open();
    const page = await browser.authorize();
    if (page.kind !== 'page') throw new Error('not a page');
    expect(page.text).toContain('Demo sign-in: this is not Microsoft');
    expect(titleOf(page)).toBe('Pick an account');
    const names = [...textsOf(page, 'button')];
    expect(names.sort()).toEqual(world.scenarios.map(({ account }) => account.username).sort());
  });

  it('escapes what it prints', async () => {
    const { browser } = await open();
    const page = await browser.authorize({ state: '"><script>alert(1)</script>' });
    if (page.kind !== 'page') throw new Error('not a page');
    expect(page.text).toContain('The &quot;ready&quot; &lt;account&gt;');
    expect(page.document.querySelector('script')).toBeNull();
  });

  it('puts the account that the application named first', async () => {
    const { browser } = await open();
    const page = await browser.authorize({ login_hint: 'short@contoso.example' });
    if (page.kind !== 'page') throw new Error('not a page');
    expect(textsOf(page, 'button')[0]).toBe('short@contoso.example');
  });

  it('is skipped for somebody who is signed in, unless it is asked for', async () => {
    const { browser } = await open();
    await browser.signIn('ready');
    expect(await browser.authorize()).toEqual(replyWith({ state: 'the state' }));
    expect(titleOf(await browser.authorize({ prompt: 'select_account' }))).toBe('Pick an account');
    expect(titleOf(await browser.authorize({ prompt: 'login' }))).toBe('Pick an account');
    expect(titleOf(await browser.authorize({ login_hint: 'guest@contoso.example' }))).toBe('Pick an account');
  });

  it('comes again when two accounts are signed in and none is named', async () => {
    const { browser } = await open();
    await browser.signIn('ready');
    await browser.signIn('guest');
    expect(titleOf(await browser.authorize())).toBe('Pick an account');
    expect(await browser.authorize({ prompt: 'none' })).toEqual(replyWith({ error: 'interaction_required' }));
    expect(await browser.authorize({ prompt: 'none', login_hint: 'guest@contoso.example' })).toEqual(
      replyWith({ state: 'the state' }),
    );
  });
});

describe('the consent page', () => {
  it('lists what is asked for, and asks once for each resource', async () => {
    const { browser } = await open();
    const list = await browser.authorize();
    const consent = await browser.press(list, 'ready@contoso.example');
    expect(titleOf(consent)).toBe('Permissions requested');
    expect(lines(consent)).toEqual([
      'View your basic profile',
      'Maintain access to data you have given it access to',
    ]);
    expect(await browser.press(consent, 'Accept')).toEqual(replyWith({ state: 'the state' }));
    const second = await browser.authorize({ scope: scopesOf(manage) });
    expect(lines(second)).toEqual(['Access Azure Resource Manager as you']);
    expect(await browser.press(second, 'Accept')).toEqual(replyWith({ state: 'the state' }));
    expect(await browser.authorize({ scope: scopesOf(manage) })).toEqual(replyWith({ state: 'the state' }));
    expect(titleOf(await browser.authorize({ prompt: 'consent' }))).toBe('Permissions requested');
  });

  it('gives AADSTS65004 back when it is declined', async () => {
    const { browser } = await open();
    const consent = await browser.press(await browser.authorize(), 'ready@contoso.example');
    const declined = await browser.press(consent, 'Cancel');
    expect(declined).toEqual(
      replyWith({
        error: 'access_denied',
        error_subcode: 'cancel',
        error_description: expect.stringMatching(
          /^AADSTS65004: .* Trace ID: .* Correlation ID: .* Timestamp: 2026-01-01 00:00:00Z$/,
        ),
        error_uri: 'http://localhost:40000/error?code=65004',
        state: 'the state',
      }),
    );
  });

  it('can be accepted for two resources at once', async () => {
    const { browser } = await open();
    await browser.signIn('ready', { scope: scopesOf(manage, readUser) });
    expect(await browser.authorize({ scope: scopesOf(readUser), prompt: 'none' })).toEqual(replyWith({}));
  });

  it('is shown again in another tenant', async () => {
    const { browser } = await open();
    await browser.signIn('guest', {}, contoso);
    expect(titleOf(await browser.authorize({}, 'fabrikam.example'))).toBe('Permissions requested');
    expect(await browser.authorize({ prompt: 'none' }, 'contoso.example')).toEqual(replyWith({}));
  });
});

describe('a silent request', () => {
  it('says that nobody is signed in, or that consent is missing', async () => {
    const { browser } = await open();
    const silent = { prompt: 'none', scope: scopesOf(manage) };
    expect(await browser.authorize(silent)).toEqual(
      replyWith({ error: 'login_required', error_description: expect.stringMatching(/^AADSTS50058: /) }),
    );
    await browser.signIn('ready');
    expect(await browser.authorize(silent)).toEqual(
      replyWith({ error: 'consent_required', error_description: expect.stringMatching(/^AADSTS65001: /) }),
    );
  });
});

describe('an account with a trouble', () => {
  it('needs the approval of an administrator', async () => {
    const { browser } = await open();
    await browser.signIn('admin-approval', { scope: scopesOf(manage) });
    const page = await browser.authorize({ scope: scopesOf(readUser) });
    expect(titleOf(page)).toBe('Need admin approval');
    expect(await browser.press(page, 'Return to the application without granting consent')).toEqual(
      replyWith({ error: 'access_denied', error_description: expect.stringMatching(/^AADSTS90094: /) }),
    );
  });

  it('is blocked by Conditional Access', async () => {
    const { browser } = await open();
    await browser.signIn('blocked');
    const page = await browser.authorize({ scope: scopesOf(manage) });
    expect(titleOf(page)).toBe('You cannot access this right now');
    const error = replyWith({
      error: 'interaction_required',
      error_description: expect.stringMatching(/^AADSTS53003: /),
    });
    expect(await browser.press(page, 'Return to the application')).toEqual(error);
    expect(await browser.authorize({ scope: scopesOf(manage), prompt: 'none' })).toEqual(error);
    expect(await browser.authorize({ scope: scopesOf(readUser) })).toMatchObject({ kind: 'page' });
  });

  it('has to prove more in a window before it gets anything without one', async () => {
    const { browser } = await open();
    await browser.signIn('multi-factor');
    const silent = { scope: scopesOf(manage), prompt: 'none' };
    expect(await browser.authorize(silent)).toEqual(
      replyWith({
        error: 'interaction_required',
        error_description: expect.stringMatching(/^AADSTS50076: /),
      }),
    );
    await browser.accept(await browser.authorize({ scope: scopesOf(manage) }));
    expect(await browser.authorize(silent)).toEqual(replyWith({ state: 'the state' }));
  });

  it('is signed in for a few seconds only', async () => {
    const { browser, wait } = await open();
    await browser.signIn('short');
    expect(await browser.authorize({ prompt: 'none' })).toEqual(replyWith({ state: 'the state' }));
    wait(8);
    expect(await browser.authorize({ prompt: 'none' })).toEqual(replyWith({ error: 'login_required' }));
  });
});

describe('a tenant', () => {
  it('refuses an account that is not in it, and lets somebody choose another', async () => {
    const { browser } = await open();
    await browser.signIn('ready');
    const page = await browser.authorize({}, fabrikam);
    expect(page).toMatchObject({ kind: 'page', text: expect.stringContaining('AADSTS50020') });
    expect(await browser.authorize({ prompt: 'none' }, fabrikam)).toEqual(
      replyWith({ error_description: expect.stringMatching(/^AADSTS50020: /) }),
    );
    const list = await browser.press(page, 'Sign in with a different account');
    expect(titleOf(await browser.press(list, 'guest@contoso.example'))).toBe('Permissions requested');
  });
});

describe('a request that cannot be answered', () => {
  it.each([
    [{ redirect_uri: 'https://evil.example/auth/redirect.html' }, 'AADSTS50011'],
    [{ redirect_uri: 'http://localhost:3000/elsewhere' }, 'AADSTS50011'],
    [{ redirect_uri: 'http://localhost.evil.example/auth/redirect.html' }, 'AADSTS50011'],
    [{ redirect_uri: 'http://localhost@evil.example/auth/redirect.html' }, 'AADSTS50011'],
    [{ client_id: 'another' }, 'AADSTS700016'],
    [{ response_mode: 'form_post' }, 'AADSTS70007'],
  ])('with %o ends on a page that says %s', async (parameters, expected) => {
    const { browser } = await open();
    const page = await browser.authorize(parameters);
    expect(page).toMatchObject({ kind: 'page', status: 400, text: expect.stringContaining(expected) });
  });

  it('of an unknown tenant ends on a page', async () => {
    const { browser } = await open();
    const page = await browser.authorize({}, 'nowhere.example');
    expect(page).toMatchObject({ kind: 'page', status: 400, text: expect.stringContaining('AADSTS90002') });
  });

  it.each([
    [{ scope: 'https://vault.azure.net/user_impersonation' }, 'AADSTS70011'],
    [{ scope: 'openid Files.Read' }, 'AADSTS650053'],
    [{ scope: 'http://localhost:40001/User.Read' }, 'AADSTS650053'],
    [{ response_type: 'token' }, 'AADSTS70005'],
  ])('with %o gives %s back to the application', async (parameters, expected) => {
    const { browser } = await open();
    expect(await browser.authorize({ ...parameters, response_mode: 'query' })).toEqual(
      replyWith({ error_description: expect.stringContaining(expected), state: 'the state' }),
    );
  });
});

describe('signing out', () => {
  it('forgets who was signed in and goes back to the application', async () => {
    const { browser } = await open();
    await browser.signIn('ready');
    const back = encodeURIComponent('http://localhost:3000/nl/');
    expect(
      await browser.open(`/organizations/oauth2/v2.0/logout?post_logout_redirect_uri=${back}`),
    ).toMatchObject({
      kind: 'reply',
      to: 'http://localhost:3000/nl/',
    });
    expect(await browser.authorize({ prompt: 'none' })).toEqual(replyWith({ error: 'login_required' }));
  });

  it('goes to no other computer', async () => {
    const { browser } = await open();
    const page = await browser.open(
      '/common/oauth2/v2.0/logout?post_logout_redirect_uri=https://evil.example/',
    );
    expect(titleOf(page)).toBe('You signed out');
  });
});

import { createHash } from 'node:crypto';
import { type HTMLDocument, Window } from 'happy-dom';
import { clientId } from '../application';
import type { TestLogin } from './testWorld';

export const redirectUri = 'http://localhost:3000/guide/auth/redirect.html';
export const verifier = 'a-verifier-that-is-long-enough-for-rfc-7636';
export const scopesOf = (...scopes: readonly string[]) =>
  ['openid profile offline_access', ...scopes].join(' ');

const window = new Window();

type Parameters = Readonly<Record<string, string>>;

export type Shown =
  | {
      readonly kind: 'page';
      readonly status: number;
      readonly text: string;
      readonly url: string;
      readonly document: HTMLDocument;
    }
  | { readonly kind: 'reply'; readonly to: string; readonly members: Parameters };

/** Follows redirects, keeps cookies and presses buttons, without a server and without a window. */
export class TestBrowser {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly test: TestLogin) {}

  authorize(parameters: Parameters = {}, tenant = 'organizations'): Promise<Shown> {
    const query = new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      response_mode: 'fragment',
      redirect_uri: redirectUri,
      scope: scopesOf(),
      state: 'the state',
      nonce: 'the nonce',
      code_challenge_method: 'S256',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      client_info: '1',
      ...parameters,
    });
    return this.open(`/${tenant}/oauth2/v2.0/authorize?${query.toString()}`);
  }

  async open(path: string, init: RequestInit = {}): Promise<Shown> {
    const url = new URL(path, this.test.world.origins.login);
    const Cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.test.login.request(url.href, {
      ...init,
      headers: { ...init.headers, Cookie },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    const location = response.headers.get('Location');
    if (location !== null) {
      const next = new URL(location, url);
      if (next.origin === url.origin) return this.open(next.href);
      const members = new URLSearchParams(next.hash === '' ? next.search : next.hash.slice(1));
      return { kind: 'reply', to: next.origin + next.pathname, members: Object.fromEntries(members) };
    }
    const text = await response.text();
    const document = new window.DOMParser().parseFromString(text, 'text/html');
    return { kind: 'page', status: response.status, text, url: url.href, document };
  }

  press(shown: Shown, name: string): Promise<Shown> {
    if (shown.kind !== 'page') throw new Error(`No page to press ${name} on: ${JSON.stringify(shown)}`);
    const button = [...shown.document.querySelectorAll('button')].find(
      (each) => each.textContent.trim() === name,
    );
    if (button === undefined) throw new Error(`No button ${name} on ${shown.text}`);
    const action = button.getAttribute('formaction') ?? button.closest('form')?.getAttribute('action') ?? '';
    return this.open(action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        [button.getAttribute('name') ?? '']: button.getAttribute('value') ?? '',
      }).toString(),
    });
  }

  /** From the account list over the consent page to the code. */
  async signIn(name: string, parameters: Parameters = {}, tenant?: string): Promise<string> {
    const list = await this.authorize({ prompt: 'select_account', ...parameters }, tenant);
    return codeOf(await this.accept(await this.press(list, `${name}@contoso.example`)));
  }

  accept(shown: Shown): Promise<Shown> {
    return shown.kind === 'page' ? this.press(shown, 'Accept') : Promise.resolve(shown);
  }

  async token(parameters: Parameters, { tenant = 'organizations', origin = 'http://localhost:3000' } = {}) {
    const response = await this.test.login.request(
      `${this.test.world.origins.login}/${tenant}/oauth2/v2.0/token`,
      {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded;charset=utf-8',
          ...(origin === '' ? {} : { Origin: origin }),
        },
        body: new URLSearchParams({ client_id: clientId, ...parameters }).toString(),
      },
    );
    return {
      response,
      body: (await response.json()) as Parameters & { readonly error_codes?: readonly number[] },
    };
  }

  redeem(code: string, parameters: Parameters = {}) {
    return this.token({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...parameters,
    });
  }

  refresh(refreshToken: string | undefined, scope: string, parameters: Parameters = {}, tenant?: string) {
    const form = { grant_type: 'refresh_token', refresh_token: refreshToken ?? '', scope, ...parameters };
    return this.token(form, tenant === undefined ? {} : { tenant });
  }
}

export function codeOf(shown: Shown): string {
  const code = shown.kind === 'reply' ? shown.members.code : undefined;
  if (code === undefined)
    throw new Error(`No code in ${JSON.stringify(shown.kind === 'page' ? shown.text : shown)}`);
  return code;
}

export const titleOf = (shown: Shown): string | undefined => textsOf(shown, 'h1')[0];

export const textsOf = (shown: Shown, selector: string): readonly string[] =>
  shown.kind === 'page'
    ? [...shown.document.querySelectorAll(selector)].map((each) => each.textContent.trim())
    : [];

import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { LoginContext } from './LoginContext';
import type { Browser } from './state/Browsers';

/** The browser that asks, which from now on has a cookie. */
export function browserOf(c: Context, { world, browsers }: LoginContext): Browser {
  // Cookies know no ports, and more than one demo may run on this machine.
  const name = `demo-sign-in-${new URL(world.origins.login).port}`;
  const known = browsers.find(getCookie(c, name));
  if (known !== undefined) return known;
  const { id, browser } = browsers.add();
  setCookie(c, name, id, { path: '/', httpOnly: true, sameSite: 'Lax' });
  return browser;
}

import type { Hono } from 'hono';
import { isLoopback } from './application';
import { browserOf } from './browserOf';
import type { LoginContext } from './LoginContext';
import { signedOutPage } from './pages/signedOutPage';
import { sendPage } from './sendPage';

export function addLogout(app: Hono, context: LoginContext): void {
  app.get('/:tenant/oauth2/v2.0/logout', (c) => {
    const { signedIn } = browserOf(c, context);
    const { logout_hint: hint, post_logout_redirect_uri: back = '', state } = c.req.query();
    const account = context.directory.account(hint ?? '');
    if (account === undefined) signedIn.clear();
    else signedIn.delete(account.username);
    if (!isLoopback(back)) return sendPage(c, signedOutPage());
    const address = new URL(back);
    if (state !== undefined) address.searchParams.set('state', state);
    c.header('Cache-Control', 'no-store');
    return c.redirect(address.href);
  });
}

import type { Hono } from 'hono';
import { clientId } from './application';
import { describeError, type SignInError } from './errors/SignInError';
import { signInErrors } from './errors/signInErrors';
import type { LoginContext } from './LoginContext';
import { refusalOf } from './refusalOf';
import { resourceToken } from './resourceToken';

const lifetimeSeconds = 3600;

/**
 * For scripts, which cannot press buttons: what `az account get-access-token` is for the real Azure. Nothing about it
 * is secret, as the tokens open made-up data on this computer only; pages of other origins cannot read it all the same.
 */
export function addDemoToken(app: Hono, context: LoginContext): void {
  const { world, directory, now } = context;
  app.get('/demo/token', async (c) => {
    const { username = '', resource = '', tenant = 'organizations' } = c.req.query();
    const describe = (error: SignInError) => ({ error: describeError(error, now(), clientId).description });
    const account = directory.account(username);
    if (account === undefined) return c.json({ error: `There is no account '${username}'.` }, 404);
    if (resource !== 'resource-manager' && resource !== 'graph') {
      return c.json({ error: "'resource' must be 'resource-manager' or 'graph'." }, 400);
    }
    const membership = directory.membership(account, tenant);
    if (membership === undefined) return c.json(describe(signInErrors.notInTenant(username, tenant)), 400);
    const refusal = refusalOf(account, [resource], 'in-a-window');
    if (refusal !== null) return c.json(describe(refusal), 400);
    c.header('Cache-Control', 'no-store');
    return c.json({
      accessToken: await resourceToken(world, {
        account,
        membership,
        resource,
        // As the Azure CLI, which answers a challenge before a script sees anything of it.
        answersChallenge: true,
        lifetimeSeconds,
      }),
      expiresOn: new Date(now() + lifetimeSeconds * 1000).toISOString(),
    });
  });
}

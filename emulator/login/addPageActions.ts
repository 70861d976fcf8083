import type { Context, Hono } from 'hono';
import type { SignInError } from './errors/SignInError';
import { signInErrors } from './errors/signInErrors';
import type { LoginContext } from './LoginContext';
import { nextStep, type Step } from './nextStep';
import { replyError } from './reply';
import { withRequest } from './withRequest';

/** What the buttons of the pages do. */
export function addPageActions(app: Hono, context: LoginContext): void {
  app.post(
    '/:tenant/account',
    withRequest(context, async (c, request, browser) => {
      const { username } = await c.req.parseBody();
      const account = context.directory.account(typeof username === 'string' ? username : '');
      if (account === undefined) return askAgain(c, { prompt: 'select_account' });
      browser.signedIn.set(account.username, context.now());
      const prompt = request.prompt === 'consent' ? 'consent' : null;
      const fresh = request.prompt === 'login' ? '1' : null;
      return askAgain(c, { prompt, login_hint: account.username, fresh_sign_in: fresh });
    }),
  );

  app.post(
    '/:tenant/different-account',
    withRequest(context, (c) => askAgain(c, { prompt: 'select_account', login_hint: null })),
  );

  app.post(
    '/:tenant/consent',
    withRequest(context, (c, request, browser) => {
      const step = nextStep(request, browser, context);
      // The session may have ended while the page was open.
      if (step.kind !== 'consent') return askAgain(c, {});
      browser.addConsent({ account: step.account, tenantId: step.membership.tenantId }, step.permissions);
      return askAgain(c, { prompt: null });
    }),
  );

  app.post(
    '/:tenant/return',
    withRequest(context, (c, request, browser) => {
      const error = declineOf(nextStep(request, browser, context));
      return replyError(c, request, error, context, request.correlationId);
    }),
  );
}

/** To the request of the application once more, with these parameters changed; null takes one away. */
function askAgain(c: Context, changes: Readonly<Record<string, string | null>>): Response {
  const query = new URL(c.req.url).searchParams;
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  const tenant = encodeURIComponent(c.req.param('tenant') ?? '');
  // So that the browser asks with GET, and going back shows no warning about a form.
  return c.redirect(`/${tenant}/oauth2/v2.0/authorize?${query.toString()}`, 303);
}

/** What the application is told when somebody leaves the page of this step. */
function declineOf(step: Step): SignInError {
  switch (step.kind) {
    case 'refused':
      return step.silent;
    case 'admin-approval':
      return signInErrors.adminApprovalNeeded();
    case 'choose-account':
    case 'consent':
    case 'done':
      return signInErrors.consentDeclined();
  }
}

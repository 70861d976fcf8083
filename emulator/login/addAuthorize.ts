import type { Hono } from 'hono';
import type { LoginContext } from './LoginContext';
import { nextStep } from './nextStep';
import { resourcesOf } from './permissions';
import { replyError } from './reply';
import { replyCode } from './replyCode';
import { sendPage } from './sendPage';
import { stepPage } from './stepPage';
import { withRequest } from './withRequest';

/** What applications open, in a window or in a hidden frame. */
export function addAuthorize(app: Hono, context: LoginContext): void {
  app.get(
    '/:tenant/oauth2/v2.0/authorize',
    withRequest(context, (c, request, browser) => {
      const step = nextStep(request, browser, context);
      if (step.kind === 'done') {
        if (request.prompt !== 'none') {
          browser.addProof(step.account, resourcesOf(request.scopes.permissions));
        }
        return replyCode(c, request, browser, step, context);
      }
      return request.prompt === 'none'
        ? replyError(c, request, step.silent, context, request.correlationId)
        : sendPage(c, stepPage(step, request, new URL(c.req.url), context));
    }),
  );
}

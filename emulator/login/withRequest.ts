import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { browserOf } from './browserOf';
import type { LoginContext } from './LoginContext';
import { errorPage } from './pages/stoppedPage';
import { type AuthorizeRequest, readAuthorizeRequest } from './readAuthorizeRequest';
import { replyError } from './reply';
import { sendPage } from './sendPage';
import type { Browser } from './state/Browsers';

type Answer = Response | Promise<Response>;

/** For routes whose address carries the request of an application; those that do not are answered here. */
export const withRequest =
  (context: LoginContext, handle: (c: Context, request: AuthorizeRequest, browser: Browser) => Answer) =>
  (c: Context): Answer => {
    const query = new URL(c.req.url).searchParams;
    const reading = readAuthorizeRequest(c.req.param('tenant') ?? '', query, context);
    switch (reading.kind) {
      case 'page':
        return sendPage(c, errorPage(reading.error), 400);
      case 'reply':
        return replyError(c, reading.address, reading.error, context, randomUUID());
      case 'request':
        return handle(c, reading.request, browserOf(c, context));
    }
  };

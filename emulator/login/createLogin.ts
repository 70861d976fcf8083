import { Hono } from 'hono';
import type { World } from '../World';
import { addAuthorize } from './addAuthorize';
import { addDemoToken } from './addDemoToken';
import { addDiscovery } from './addDiscovery';
import { addLogout } from './addLogout';
import { addPageActions } from './addPageActions';
import { createLoginContext, type LoginOptions } from './LoginContext';
import { addTokenEndpoint, allowTokenOrigins } from './token/addTokenEndpoint';

/** Signs people in as `login.microsoftonline.com` does for single-page apps, with its endpoints of version 2.0. */
export function createLogin(world: World, options: LoginOptions = {}): Hono {
  const app = new Hono();
  const context = createLoginContext(world, options);
  app.use(world.log.middleware('login'));
  // Before the faults: a browser that may not read an error sees no status, only that the request failed.
  allowTokenOrigins(app);
  app.use(world.faults.middleware('login'));
  addDiscovery(app, context);
  addAuthorize(app, context);
  addPageActions(app, context);
  addTokenEndpoint(app, context);
  addLogout(app, context);
  addDemoToken(app, context);
  return app;
}

import type { Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { authenticate, createHost, type HostEnv, type HostWorld, Refusal } from '../control';
import type { Body } from '../model/Tenant';
import { listDirectoryRoles } from './directoryRoles';
import type { GraphRequest } from './GraphRequest';
import { segmentNotFound, tokenRefusal } from './graphErrors';
import { getMe, listOrganization } from './me';
import {
  getServicePrincipal,
  listDeletedServicePrincipals,
  listServicePrincipals,
} from './servicePrincipals';

/** As seen on the real host. */
const exposed = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
  'Retry-After',
];

const routes: Readonly<Record<string, (request: GraphRequest) => Body>> = {
  '/v1.0/me': getMe,
  '/v1.0/me/transitivememberof/microsoft.graph.directoryrole': listDirectoryRoles,
  '/v1.0/organization': listOrganization,
  '/v1.0/serviceprincipals': listServicePrincipals,
  '/v1.0/directory/deleteditems/microsoft.graph.serviceprincipal': listDeletedServicePrincipals,
};

/** Microsoft Graph over the tenants of the scenarios, as far as the check asks it. */
export function createGraph(world: HostWorld): Hono<HostEnv> {
  const app = createHost(world, {
    host: 'graph',
    cors: cors({
      origin: '*',
      allowMethods: (_, c) => [c.req.header('Access-Control-Request-Method') ?? 'GET'],
      exposeHeaders: exposed,
      maxAge: 86_400,
    }),
    headers: (requestId) => ({
      'request-id': requestId,
      'client-request-id': requestId,
      'Cache-Control': 'no-cache',
      'OData-Version': '4.0',
    }),
  });
  app.get('*', (c) => answered(c, answerFor(c, requestOf(c, world))));
  app.all('*', (c) => {
    authenticate(c, world, 'graph', tokenRefusal(world.origins.login));
    throw new Refusal(405, 'Request_BadRequest', `The method '${c.req.method}' is not supported here.`);
  });
  return app;
}

function requestOf(c: Context<HostEnv>, world: HostWorld): GraphRequest {
  const caller = authenticate(c, world, 'graph', tokenRefusal(world.origins.login));
  return { caller, root: `${world.origins.graph}/v1.0`, query: new URL(c.req.url).searchParams };
}

function answerFor(c: Context<HostEnv>, request: GraphRequest): Body {
  const path = c.req.path.replace(/\/$/, '');
  const appId = /^\/v1\.0\/servicePrincipals\(appId='([^']*)'\)$/i.exec(path)?.[1];
  if (appId !== undefined) return getServicePrincipal(request, appId);
  const route = routes[path.toLowerCase()];
  if (route === undefined) throw segmentNotFound(path.split('/')[2] ?? '');
  return route(request);
}

const answered = (c: Context<HostEnv>, body: Body): Response =>
  c.newResponse(JSON.stringify(body), 200, {
    'Content-Type':
      'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
  });

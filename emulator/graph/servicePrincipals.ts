import type { ServicePrincipal as PublishedServicePrincipal } from '@microsoft/microsoft-graph-types';
import type { Body, ServicePrincipal, Tenant } from '../model/Tenant';
import { type GraphRequest, requireScope } from './GraphRequest';
import { objectNotFound, requestDenied, unsupportedQuery } from './graphErrors';
import { collection, entity } from './selected';

const type = 'microsoft.graph.servicePrincipal';

/** Adobe's application as it is installed in the tenant. */
export const listServicePrincipals = (request: GraphRequest): Body =>
  collection(
    request,
    'servicePrincipals',
    filtered(request, (tenant) => tenant.servicePrincipals),
    type,
  );

export const listDeletedServicePrincipals = (request: GraphRequest): Body =>
  collection(
    request,
    'servicePrincipals',
    filtered(request, (tenant) => tenant.deletedServicePrincipals),
    type,
  );

export function getServicePrincipal(request: GraphRequest, appId: string): Body {
  requireApplications(request);
  const found = request.caller.tenant.servicePrincipals.find((one) => hasAppId(one, appId));
  if (found === undefined) throw objectNotFound(appId);
  return entity(request, 'servicePrincipals', bodyOf(found), type);
}

function filtered(
  request: GraphRequest,
  from: (tenant: Tenant) => readonly ServicePrincipal[],
): readonly Body[] {
  requireApplications(request);
  const filter = request.query.get('$filter');
  const all = from(request.caller.tenant);
  if (filter === null) return all.map(bodyOf);
  const appId = /^\s*appId\s+eq\s+'([^']*)'\s*$/i.exec(filter)?.[1];
  if (appId === undefined) throw unsupportedQuery(`The filter '${filter}' is not supported.`);
  return all.filter((one) => hasAppId(one, appId)).map(bodyOf);
}

/** Consent gives the application the right, and the reader must have it too. */
function requireApplications(request: GraphRequest): void {
  requireScope(request, ['Application.Read.All', 'Directory.Read.All']);
  if (!request.caller.membership.maySeeApplications) throw requestDenied();
}

const hasAppId = (one: ServicePrincipal, appId: string): boolean =>
  one.appId.toLowerCase() === appId.toLowerCase();

const bodyOf = (one: ServicePrincipal): Body => ({
  ...(one satisfies PublishedServicePrincipal),
});

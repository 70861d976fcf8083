import type { Fault } from '../model/Fault';
import type { Identity } from '../model/Identity';
import { authorizationFailed, resourceNotFound } from '../resource-manager/errors';
import { readResourcePath } from '../resource-manager/ResourcePath';
import type { Host } from './HostEnv';
import { Refusal } from './Refusal';

export type RefusingFault = Extract<
  Fault,
  {
    readonly kind:
      | 'unauthorized'
      | 'forbidden'
      | 'not-found'
      | 'conflict'
      | 'too-many-requests'
      | 'server-error'
      | 'unavailable';
  }
>;

type Words = readonly [code: string, message: string];

/** Error codes as Graph and Microsoft Entra ID document them; Resource Manager names the resource as well. */
const words: Readonly<Record<RefusingFault['kind'], { status: number } & Readonly<Record<Host, Words>>>> = {
  unauthorized: {
    status: 401,
    'resource-manager': ['InvalidAuthenticationToken', 'The access token is invalid.'],
    graph: ['InvalidAuthenticationToken', 'Access token validation failure.'],
    login: ['invalid_grant', 'AADSTS50173: The provided grant has expired due to it being revoked.'],
  },
  forbidden: {
    status: 403,
    'resource-manager': ['AuthorizationFailed', ''],
    graph: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
    login: ['access_denied', 'AADSTS53003: Access has been blocked by Conditional Access policies.'],
  },
  'not-found': {
    status: 404,
    'resource-manager': ['ResourceNotFound', ''],
    graph: [
      'Request_ResourceNotFound',
      'Resource does not exist or one of its queried reference-property objects are not present.',
    ],
    login: ['invalid_request', 'AADSTS90002: Tenant not found.'],
  },
  conflict: {
    status: 409,
    'resource-manager': [
      'MissingSubscriptionRegistration',
      "The subscription is not registered to use namespace 'Microsoft.KeyVault'. See https://aka.ms/rps-not-found for how to register subscriptions.",
    ],
    graph: ['Conflict', 'The request conflicts with another one.'],
    login: ['temporarily_unavailable', 'AADSTS90033: A transient error has occurred. Please try again.'],
  },
  'too-many-requests': {
    status: 429,
    'resource-manager': ['TooManyRequests', 'The request is being throttled.'],
    graph: ['TooManyRequests', 'Too many requests.'],
    login: ['temporarily_unavailable', 'AADSTS90055: There are too many incoming requests.'],
  },
  'server-error': {
    status: 500,
    'resource-manager': ['InternalServerError', 'Encountered internal server error.'],
    graph: ['Service_InternalServerError', 'Encountered an internal server error.'],
    login: ['server_error', 'AADSTS50000: There was an error issuing a token.'],
  },
  unavailable: {
    status: 503,
    'resource-manager': ['ServiceUnavailable', 'The service is temporarily unavailable.'],
    graph: ['serviceNotAvailable', 'The service is unavailable.'],
    login: ['temporarily_unavailable', 'AADSTS90033: A transient error has occurred. Please try again.'],
  },
};

export function faultRefusal(
  fault: RefusingFault,
  host: Host,
  { url, identity }: { readonly url: string; readonly identity: Identity | null },
): Refusal {
  const { status, [host]: said } = words[fault.kind];
  if (host === 'resource-manager' && (fault.kind === 'forbidden' || fault.kind === 'not-found')) {
    const path = readResourcePath(new URL(url).pathname);
    return fault.kind === 'forbidden' ? authorizationFailed(identity, path) : resourceNotFound(path);
  }
  const seconds = 'retryAfterSeconds' in fault ? fault.retryAfterSeconds : null;
  return new Refusal(status, said[0], said[1], {
    headers: seconds === null ? {} : { 'Retry-After': String(seconds) },
  });
}

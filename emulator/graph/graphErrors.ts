import { Refusal } from '../control';
import type { TokenProblem } from '../tokens/readIdentity';

const messages: Readonly<Record<TokenProblem, string>> = {
  missing: 'Access token is empty.',
  invalid: 'CompactToken validation failed.',
  expired: 'Lifetime validation failed, the token is expired.',
  'wrong-audience': 'Access token validation failure. Invalid audience.',
};

/** Application id of Microsoft Graph itself, in every tenant. */
const graphAppId = '00000003-0000-0000-c000-000000000000';

export const tokenRefusal =
  (loginOrigin: string) =>
  (problem: TokenProblem): Refusal =>
    new Refusal(401, 'InvalidAuthenticationToken', messages[problem], {
      headers: {
        'WWW-Authenticate': `Bearer realm="", authorization_uri="${loginOrigin}/common/oauth2/authorize", client_id="${graphAppId}"`,
      },
    });

export const requestDenied = (): Refusal =>
  new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');

export const objectNotFound = (id: string): Refusal =>
  new Refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );

export const segmentNotFound = (segment: string): Refusal =>
  new Refusal(400, 'BadRequest', `Resource not found for the segment '${segment}'.`);

export const unsupportedQuery = (message: string): Refusal =>
  new Refusal(400, 'Request_UnsupportedQuery', message);

export const unknownProperty = (property: string, type: string): Refusal =>
  new Refusal(400, 'BadRequest', `Could not find a property named '${property}' on type '${type}'.`);

import type { ArmRequest, ResourceType } from './ArmRequest';
import { enterSubscription, requireRight } from './enterSubscription';
import { authorizationFailed, invalidRequest, methodNotAllowed, subscriptionIn } from './errors';
import { Refusal } from '../control';
import { isList, typeOf } from './ResourcePath';
import { resourceTypes } from './resourceTypes';

/** The body for a request of a signed-in caller; throws a Refusal otherwise. */
export function answerRequest(request: ArmRequest): unknown {
  const type = typeFor(request);
  const { method, path } = request;
  switch (method) {
    case 'GET':
    case 'HEAD': {
      const answer = isList(path) ? type.list : type.get;
      if (answer === undefined) throw methodNotAllowed(method);
      return answer(request);
    }
    case 'POST':
      if (type.post === undefined) throw methodNotAllowed(method);
      return type.post(request);
    case 'PUT':
    case 'PATCH':
      throw refusedChange(request, `${type.name}/write`);
    case 'DELETE':
      throw refusedChange(request, `${type.name}/delete`);
    default:
      throw methodNotAllowed(method);
  }
}

/** Nothing here can be changed: no account has more rights than to read. */
function refusedChange(request: ArmRequest, action: string): Refusal {
  if (subscriptionIn(request.path.id) === undefined) requireRight(request, action);
  else enterSubscription(request, action);
  return authorizationFailed(request.caller.identity, request.path, action);
}

function typeFor({ path, query }: ArmRequest): ResourceType {
  const version = query.get('api-version');
  if (version === null || version === '') {
    throw invalidRequest(
      'MissingApiVersionParameter',
      'The api-version query parameter (?api-version=) is required for all requests.',
    );
  }
  const type = resourceTypes.get(typeOf(path).toLowerCase());
  if (type === undefined) throw unknownType(path.namespace, path.types.join('/'), version);
  if (type.apiVersions.includes(version)) return type;
  const supported = type.apiVersions.join(', ');
  throw type.name.startsWith('Microsoft.Resources/')
    ? invalidRequest(
        'InvalidApiVersionParameter',
        `The api-version '${version}' is invalid. The supported versions are '${supported}'.`,
      )
    : invalidRequest(
        'NoRegisteredProviderFound',
        `No registered resource provider found for location 'westeurope' and API version '${version}' for type '${path.types.join('/')}'. The supported api-versions are '${supported}'. The supported locations are 'westeurope, northeurope'.`,
      );
}

function unknownType(namespace: string, type: string, version: string): Refusal {
  const isKnown = [...resourceTypes.keys()].some((name) => name.startsWith(`${namespace.toLowerCase()}/`));
  return isKnown
    ? new Refusal(
        404,
        'InvalidResourceType',
        `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${version}'.`,
      )
    : new Refusal(404, 'InvalidResourceNamespace', `The resource namespace '${namespace}' is invalid.`);
}

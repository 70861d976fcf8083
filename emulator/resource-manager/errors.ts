import { Refusal } from '../control/Refusal';
import type { Identity } from '../model/Identity';
import { isList, type ResourcePath, typeOf } from './ResourcePath';

/** 403, also for what does not exist: whoever may not read is not told whether it is there. */
export function authorizationFailed(
  identity: Identity | null,
  path: ResourcePath,
  action: string = `${typeOf(path)}/read`,
): Refusal {
  const { username = '', objectId = '' } = identity ?? {};
  const scope = (isList(path) ? path.scope : path.id) || '/';
  return new Refusal(
    403,
    'AuthorizationFailed',
    `The client '${username}' with object id '${objectId}' does not have authorization to perform action '${action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
  );
}

export function resourceNotFound(path: ResourcePath): Refusal {
  const group = resourceGroupIn(path.id);
  const name = [
    path.namespace,
    ...path.types.flatMap((type, index) => [type, path.names[index] ?? []].flat()),
  ];
  return new Refusal(
    404,
    'ResourceNotFound',
    `The Resource '${name.join('/')}' under resource group '${group ?? '<null>'}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

export const resourceGroupNotFound = (name: string): Refusal =>
  new Refusal(404, 'ResourceGroupNotFound', `Resource group '${name}' could not be found.`);

export const subscriptionNotFound = (id: string): Refusal =>
  new Refusal(404, 'SubscriptionNotFound', `The subscription '${id}' could not be found.`);

/** What Resource Manager calls a missing key is documented nowhere; this is what the vault itself says. */
export const keyNotFound = (name: string): Refusal =>
  new Refusal(
    404,
    'KeyNotFound',
    `A key with (name/id) ${name} was not found in this key vault. If you recently deleted this key you may be able to recover it using the correct recovery command.`,
  );

export const invalidRequest = (code: string, message: string): Refusal => new Refusal(400, code, message);

export const methodNotAllowed = (method: string): Refusal =>
  new Refusal(405, 'MethodNotAllowed', `The requested resource does not support http method '${method}'.`);

export const resourceGroupIn = (id: string): string | undefined =>
  /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(id)?.[1];

export const subscriptionIn = (id: string): string | undefined => /^\/subscriptions\/([^/]+)/i.exec(id)?.[1];

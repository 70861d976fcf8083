import { type Fault, readFault } from './Fault';
import { isObject, type JsonObject } from './json';
import type { Reason } from './Observation';

/** An error as Azure Resource Manager, Microsoft Graph or Key Vault word it, taken out of what `az` printed around it. */
export interface AzureError {
  /** Such as `AuthorizationFailed`; empty when the text names none. */
  readonly code: string;
  readonly message: string;
  /** The more telling code that Key Vault puts inside, such as `ForbiddenByRbac`. */
  readonly innerCode: string | null;
  readonly requestId: string | null;
  /** From the word before the body, which is the HTTP reason, or null. */
  readonly status: number | null;
}

const statuses: Readonly<Record<string, number>> = {
  'bad request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not found': 404,
  'method not allowed': 405,
  'request timeout': 408,
  conflict: 409,
  gone: 410,
  'precondition failed': 412,
  'too many requests': 429,
  'internal server error': 500,
  'bad gateway': 502,
  'service unavailable': 503,
  'gateway timeout': 504,
};

/** The HTTP reason as `az rest` writes it; empty for a status that Azure does not use. */
export const reasonPhrase = (status: number): string => {
  const name = Object.keys(statuses).find((phrase) => statuses[phrase] === status) ?? '';
  return name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
};

export function readAzureError(text: string): AzureError {
  const body = errorBody(text);
  const inner = body === null ? null : (objectOf(body.innererror) ?? objectOf(body.innerError));
  const named = /^\s*(?:ERROR:\s*)?\(([A-Za-z]\w{2,60})\)/.exec(text)?.[1];
  return {
    code: textOf(body?.code) ?? named ?? /"code"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? '',
    message: textOf(body?.message) ?? text.trim(),
    innerCode: textOf(inner?.code) ?? /Inner error:[^}]{0,200}?"code"\s*:\s*"(\w+)"/s.exec(text)?.[1] ?? null,
    requestId: textOf(inner?.['request-id']) ?? requestIdIn(text),
    status: statusOf(text),
  };
}

const requestIdIn = (text: string): string | null =>
  /(?:request[- ]?id|trace id|correlation id)["']?\s*[:=]\s*["']?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i.exec(
    text,
  )?.[1] ?? null;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const objectOf = (value: unknown): JsonObject | null => (isObject(value) ? value : null);

/** `{"error":{…}}`, wherever in the text it stands. */
function errorBody(text: string): JsonObject | null {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start === -1 || end < start) return null;
  try {
    const json: unknown = JSON.parse(text.slice(start, end + 1));
    if (!isObject(json)) return null;
    return objectOf(json.error) ?? objectOf(json['odata.error']) ?? json;
  } catch {
    return null;
  }
}

/** `az rest` prints `ERROR: Not Found({…})`; the word says which HTTP status it was. */
function statusOf(text: string): number | null {
  const word = /^\s*(?:ERROR:\s*)?([A-Za-z]+(?: [A-Za-z]+){0,2})\s*\(/.exec(text)?.[1];
  const name = word?.toLowerCase() ?? '';
  return Object.hasOwn(statuses, name) ? (statuses[name] ?? null) : null;
}

const forbiddenCodes = new Set([
  'AuthorizationFailed',
  'Authorization_RequestDenied',
  'Forbidden',
  'ForbiddenByRbac',
  'ForbiddenByPolicy',
  'ForbiddenByFirewall',
  'ForbiddenByConnection',
  'AccessDenied',
  'LinkedAuthorizationFailed',
  'RequestDisallowedByPolicy',
]);
const signedOutCodes = new Set([
  'InvalidAuthenticationToken',
  'ExpiredAuthenticationToken',
  'AuthenticationFailed',
  'InvalidAuthenticationTokenTenant',
  'Unauthorized',
]);
const throttledCodes = new Set(['TooManyRequests', 'SubscriptionRequestsThrottled', 'RateLimiting']);
const serverCodes = new Set(['InternalServerError', 'GatewayTimeout', 'ServiceUnavailable', 'BadGateway']);

/** "Not there" as opposed to "not for you": only these say that the thing itself is missing. */
const missingCodes = new Set([
  'ResourceNotFound',
  'ResourceGroupNotFound',
  'KeyNotFound',
  'VaultNotFound',
  'NotFound',
  'Request_ResourceNotFound',
]);

/**
 * Whether an error says that the thing asked for does not exist.
 * The code decides, and the status only where there is no code: Key Vault hides a refusal behind 400 and 500.
 */
export function saysMissing(error: AzureError): boolean {
  if (/one of its queried reference-property objects are not present/i.test(error.message)) return true;
  if (error.innerCode !== null && forbiddenCodes.has(error.innerCode)) return false;
  if (error.code !== '') return missingCodes.has(error.code);
  // A page says that something on the way answered, and not Azure.
  return error.status === 404 && !error.message.includes('<');
}

export function reasonOf(text: string): Reason {
  const fault = readFault(text);
  if (fault !== null) return reasonOfFault(fault);
  const error = readAzureError(text);
  if (/^(?:skipped)?$/i.test(text.trim())) return { code: 'not-collected' };
  const errorCode = [error.innerCode, error.code].find((code) => forbiddenCodes.has(code ?? ''));
  if (errorCode !== undefined && errorCode !== null) {
    return { code: 'forbidden', errorCode, action: actionIn(error.message) };
  }
  if (signedOutCodes.has(error.code) || /AADSTS\d+|az login/.test(text)) {
    return { code: 'signed-out', errorCode: /AADSTS\d+/.exec(text)?.[0] ?? error.code };
  }
  if (throttledCodes.has(error.code) || error.status === 429) return { code: 'throttled' };
  if (serverCodes.has(error.code) || (error.status ?? 0) >= 500) {
    return { code: 'server-error', errorCode: error.code };
  }
  if (error.status === 403)
    return { code: 'forbidden', errorCode: error.code, action: actionIn(error.message) };
  return { code: 'failed', text: text.trim().slice(0, 500) };
}

function reasonOfFault(fault: Fault): Reason {
  if (fault.code !== 'unexpected-answer') return fault;
  const { expected, found, requestId } = fault;
  const request = requestId === null ? '' : ` (request id ${requestId})`;
  return { code: 'not-understood', expected, found: `${found}${request}` };
}

/** "… does not have authorization to perform action 'Microsoft.KeyVault/vaults/read' over scope …" */
const actionIn = (message: string): string | null =>
  /perform action '([\w./*-]{3,120})'/.exec(message)?.[1] ?? null;

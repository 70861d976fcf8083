import { describe, expect, it } from 'vitest';
import { readAzureError, readFault } from '../../evidence';
import { answer } from '../../evidence/answer';
import { reasonOf } from '../../evidence/azureError';
import type { Reply } from '../http';
import { readReply } from './readReply';

const id = '12345678-1234-4234-8234-123456789abc';
const answered = (status: number, text: string, requestId: string | null = null): Reply => ({
  kind: 'answered',
  status,
  text,
  requestId,
});
const errorOf = (reply: Reply, envelope: 'object' | 'list' | 'rows' = 'object'): string => {
  const read = readReply(reply, envelope);
  if (read.ok) throw new Error('Expected an error');
  return read.error;
};

describe('an answer', () => {
  it.each([
    ['object', '{"id":"x","properties":{}}'],
    ['list', '{"value":[]}'],
    ['list', '{"value":[{"id":1}],"nextLink":null,"@odata.nextLink":"https://x","more":1}'],
    ['rows', '{"data":[],"count":0}'],
  ] as const)('of the form %s is the body as it came', (envelope, text) => {
    expect(readReply(answered(200, text), envelope)).toEqual({ ok: true, body: JSON.parse(text) });
  });

  it.each([
    ['object', 200, '', 'empty body, status 200'],
    ['object', 204, '', 'empty body, status 204'],
    ['object', 200, '<!DOCTYPE html><p>Sign in</p>', 'HTML page, status 200'],
    ['object', 200, '{"id":"x","prop', 'broken JSON, status 200'],
    ['object', 200, 'Bad luck', 'text, status 200'],
    ['object', 200, '[]', 'other JSON (array), status 200'],
    ['object', 200, '"x"', 'other JSON (string), status 200'],
    ['object', 200, 'null', 'other JSON (object), status 200'],
    ['list', 200, '{"data":[]}', 'other JSON (object), status 200'],
    ['list', 200, '{"value":{}}', 'other JSON (object), status 200'],
    ['list', 200, '{"value":[],"nextLink":7}', 'other JSON (object), status 200'],
    ['rows', 200, '{"value":[]}', 'other JSON (object), status 200'],
    ['object', 404, '<html>404</html>', 'HTML page, status 404'],
    ['object', 404, '', 'empty body, status 404'],
    ['object', 404, '{"error":{"code":"","message":""}}', 'other JSON (object), status 404'],
    ['object', 404, '{"error":"ResourceNotFound"}', 'other JSON (object), status 404'],
    ['object', 403, '<html>Blocked</html>', 'HTML page, status 403'],
    ['object', 502, '<html>Bad Gateway</html>', 'HTML page, status 502'],
  ] as const)(
    'where %s is expected, of status %i and body %j, is a surprise',
    (envelope, status, text, found) => {
      const error = errorOf(answered(status, text, id), envelope);
      expect(readFault(error)).toMatchObject({ code: 'unexpected-answer', found, requestId: id });
      expect(reasonOf(error)).toMatchObject({ code: 'not-understood', found: `${found} (request id ${id})` });
      expect(answer({ schema: 'cmk-check/1', vault: { ok: false, error } }, 'vault').state).toBe(
        'unreadable',
      );
    },
  );
});

const body = (code: string): string => JSON.stringify({ error: { code, message: 'Because (of that).' } });

describe('an error of Azure', () => {
  it('is printed as az rest prints it', () => {
    expect(errorOf(answered(403, body('AuthorizationFailed')))).toBe(
      `Forbidden(${body('AuthorizationFailed')})`,
    );
  });

  it.each([
    [400, 'Bad Request'],
    [401, 'Unauthorized'],
    [404, 'Not Found'],
    [405, 'Method Not Allowed'],
    [408, 'Request Timeout'],
    [409, 'Conflict'],
    [410, 'Gone'],
    [412, 'Precondition Failed'],
    [429, 'Too Many Requests'],
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [504, 'Gateway Timeout'],
  ])('of status %i is read back with it', (status, reason) => {
    const error = errorOf(answered(status, body('SomeCode')));
    expect(error.startsWith(`${reason}(`)).toBe(true);
    expect(readAzureError(error)).toMatchObject({ status, code: 'SomeCode', message: 'Because (of that).' });
  });

  it('has no reason where the status is none of those', () => {
    expect(readAzureError(errorOf(answered(418, body('Teapot'))))).toMatchObject({
      status: null,
      code: 'Teapot',
    });
  });

  it('gets the request id of the headers, unless it names one itself', () => {
    expect(readAzureError(errorOf(answered(403, body('AuthorizationFailed'), id)))).toMatchObject({
      code: 'AuthorizationFailed',
      requestId: id,
    });
    const own = '87654321-1234-4234-8234-123456789abc';
    const graph = JSON.stringify({
      error: { code: 'Authorization_RequestDenied', message: 'x', innerError: { 'request-id': own } },
    });
    const error = errorOf(answered(403, graph, id));
    expect(error).not.toContain(id);
    expect(readAzureError(error)).toMatchObject({ requestId: own });
  });

  it.each([
    ['ResourceNotFound', 'absent'],
    ['SubscriptionNotFound', 'unreadable'],
    ['NoRegisteredProviderFound', 'unreadable'],
  ])('%s of status 404 makes the thing %s', (code, state) => {
    const error = errorOf(answered(404, body(code), id));
    expect(answer({ schema: 'cmk-check/1', vault: { ok: false, error } }, 'vault').state).toBe(state);
  });

  it('for too many requests counts without a body too', () => {
    expect(reasonOf(errorOf(answered(429, '')))).toEqual({ code: 'throttled' });
    expect(reasonOf(errorOf(answered(429, '<html></html>')))).toEqual({ code: 'throttled' });
  });

  it('of any length becomes a short text', () => {
    const long = JSON.stringify({ error: { code: 'InternalServerError', message: 'x'.repeat(100_000) } });
    const error = errorOf(answered(500, long));
    expect(error.length).toBeLessThan(1000);
    expect(readAzureError(error)).toMatchObject({ code: 'InternalServerError', status: 500 });
  });
});

it('what failed before an answer came stays the text it is', () => {
  expect(errorOf({ kind: 'failed', error: 'AADSTS50076: x' })).toBe('AADSTS50076: x');
});

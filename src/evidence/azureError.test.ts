import { describe, expect, it } from 'vitest';
import { readAzureError } from '.';
import { reasonOf, saysMissing } from './azureError';

const forbidden = `ERROR: Forbidden({"error":{"code":"AuthorizationFailed","message":"The client 'admin@contoso.com' with object id '77777777-7777-4777-8777-777777777777' does not have authorization to perform action 'Microsoft.KeyVault/vaults/read' over scope '/subscriptions/x' or the scope is invalid."}})`;

describe('readAzureError', () => {
  it('takes code, message and status out of what az rest prints', () => {
    expect(readAzureError(forbidden)).toMatchObject({
      code: 'AuthorizationFailed',
      status: 403,
      innerCode: null,
    });
    expect(readAzureError(forbidden).message).toMatch(/^The client/);
  });

  it('reads the lines of the other az commands', () => {
    const text =
      'ERROR: (Forbidden) Caller is not authorized to perform action on resource.\nCode: Forbidden\nMessage: Caller is not authorized\nInner error: {\n    "code": "ForbiddenByRbac"\n}';
    expect(readAzureError(text)).toMatchObject({ innerCode: 'ForbiddenByRbac' });
    expect(reasonOf(text)).toMatchObject({ code: 'forbidden', errorCode: 'ForbiddenByRbac' });
  });

  it.each(['constructor(x)', 'ERROR: constructor({})', '__proto__(x)', '{', '}{', '{}', '('])(
    'finds nothing in “%s”',
    (text) => {
      expect(readAzureError(text)).toMatchObject({ code: '', status: null, innerCode: null });
    },
  );
});

describe('saysMissing', () => {
  it.each([
    'ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"x"}})',
    'ERROR: Not Found({"error":{"code":"ResourceGroupNotFound","message":"x"}})',
    'ERROR: (KeyNotFound) A key with (name/id) adobe-cmk was not found in this key vault.',
    "ERROR: Resource 'x' does not exist or one of its queried reference-property objects are not present.",
    'ERROR: Not Found()',
  ])('is sure of %s', (text) => {
    expect(saysMissing(readAzureError(text))).toBe(true);
  });

  it.each([
    forbidden,
    'ERROR: Bad Request({"error":{"code":"ForbiddenByRbac","message":"not found"}})',
    'ERROR: Internal Server Error({"error":{"code":"ForbiddenByRbac","message":"x"}})',
    'ERROR: Not Found({"error":{"code":"NotFound","message":"x","innererror":{"code":"ForbiddenByPolicy"}}})',
    'ERROR: Not Found({"error":{"code":"SubscriptionNotFound","message":"x"}})',
    'ERROR: Not Found(<html>404</html>)',
    'ERROR: Not Found(<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">)',
    'ERROR: Too Many Requests({"error":{"code":"TooManyRequests","message":"x"}})',
    'Not found',
    'skipped',
    '',
  ])('is not sure of %s', (text) => {
    expect(saysMissing(readAzureError(text))).toBe(false);
  });
});

describe('reasonOf', () => {
  it.each([
    ['', 'not-collected'],
    [' skipped \n', 'not-collected'],
    [forbidden, 'forbidden'],
    ['ERROR: Forbidden()', 'forbidden'],
    ['ERROR: Unauthorized({"error":{"code":"InvalidAuthenticationToken","message":"x"}})', 'signed-out'],
    ['ERROR: AADSTS700082: The refresh token has expired.', 'signed-out'],
    ["Please run 'az login' to setup account.", 'signed-out'],
    ['ERROR: Too Many Requests()', 'throttled'],
    ['ERROR: Bad Gateway(<html></html>)', 'server-error'],
    ['ERROR: Not Found(<html></html>)', 'failed'],
    ['something else', 'failed'],
  ])('says of “%s”: %s', (text, code) => {
    expect(reasonOf(text).code).toBe(code);
  });

  it('names the action that is not allowed', () => {
    expect(reasonOf(forbidden)).toMatchObject({ action: 'Microsoft.KeyVault/vaults/read' });
  });

  it('is quick, also with a text made to be slow', () => {
    const started = performance.now();
    for (const text of [
      `${' '.repeat(300_000)}x`,
      `${'\n'.repeat(300_000)}skipped${' '.repeat(300_000)}x`,
      `${'a '.repeat(150_000)}`,
      '{'.repeat(300_000),
      '"code"'.repeat(60_000),
      `"code"${' '.repeat(300_000)}`,
      'Inner error:'.repeat(30_000),
      "perform action '".repeat(30_000),
      'a'.repeat(300_000),
    ]) {
      reasonOf(text);
      saysMissing(readAzureError(text));
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

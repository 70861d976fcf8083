import { describe, expect, it } from 'vitest';
import { checkNames } from '../../readiness/checkNames';
import { errorExamples } from './examples';
import { callerKind, errorCodes, errorGroups, explainError, relatedCheck } from './index';
import { signInNumbers } from './rules/signInNumbers';

const codesOf = (text: string): string[] => explainError(text).matches.map(({ code }) => code);
const rbac = errorExamples['error/forbidden-by-rbac'];
const oid = '00000000-0000-0000-0000-0000000000b1';

const kind = (appId: string | null): string =>
  callerKind({ name: null, appId, objectId: oid, tenantId: null });

describe('every code', () => {
  it.each(errorCodes)('%s is the one answer to its example', (code) => {
    expect(codesOf(errorExamples[code])).toEqual([code]);
  });

  it.each(errorCodes)('%s is found in its example with the line ends of Windows', (code) => {
    expect(codesOf(errorExamples[code].replaceAll('\n', '\r\n'))).toEqual([code]);
  });

  it.each(errorCodes)('%s is found inside an answer in JSON, escaped', (code) => {
    const found = codesOf(JSON.stringify({ ok: false, error: errorExamples[code] }));
    expect(found).toEqual([code]);
  });

  it('stands in one group only', () => {
    const grouped = Object.values(errorGroups).flat();
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  it.each(errorCodes.filter((code) => code !== 'error/secret-material'))('%s has its exact place', (code) => {
    const text = `żółć \u{1f512}\r\n${errorExamples[code]}`;
    const [match] = explainError(text).matches;
    expect(text.slice(...match!.span)).toBe((match!.params as { raw: string }).raw);
  });
});

describe('a Key Vault 403', () => {
  const params = {
    raw: 'ForbiddenByRbac',
    requestId: null,
    caller: {
      name: null,
      appId: '00000000-0000-0000-0000-0000000000c1',
      objectId: oid,
      tenantId: '00000000-0000-0000-0000-0000000000a1',
    },
    action: 'Microsoft.KeyVault/vaults/keys/wrap/action',
    resource:
      '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-cmk/providers/Microsoft.KeyVault/vaults/contoso-cmk/keys/adobe-cmk',
    assignment: '(not found)',
    denyAssignmentId: null,
    decisionReason: 'DeniedWithNoValidRBAC',
    vault: 'contoso-cmk',
  };

  it('is read line by line', () => {
    expect(explainError(rbac).matches).toMatchObject([{ code: 'error/forbidden-by-rbac', params }]);
  });

  it('is read the same from the body of the answer, in one line', () => {
    const message = rbac.slice('(Forbidden) '.length, rbac.indexOf('\nCode:')).replaceAll('\n', '\r\n');
    const body = JSON.stringify({
      error: { code: 'Forbidden', message, innererror: { code: 'ForbiddenByRbac' } },
    });
    expect(explainError(body).matches).toMatchObject([{ params }]);
    expect(explainError(`Forbidden(${body})`).matches).toMatchObject([{ params }]);
    expect(explainError(JSON.stringify({ log: body })).matches).toMatchObject([{ params }]);
  });

  it('is reported once, however often the tool repeats it', () => {
    const message = rbac.slice('(Forbidden) '.length, rbac.indexOf('\nCode:'));
    const text = `ERROR: (Forbidden) ${message}\nCode: Forbidden\nMessage: ${message}\nInner error: {\n    "code": "ForbiddenByRbac"\n}`;
    expect(explainError(text).matches).toMatchObject([{ params }]);
  });

  it('is reported for each vault', () => {
    const second = rbac.replaceAll('contoso-cmk', 'fabrikam-cmk');
    const { matches } = explainError(`${rbac}\n\n${second}`);
    expect(matches).toMatchObject([
      { params: { vault: 'contoso-cmk' } },
      { params: { vault: 'fabrikam-cmk' } },
    ]);
  });

  it('gives the deny assignment, where one is named', () => {
    const denied = rbac.replace('DenyAssignmentId: null', "DenyAssignmentId: 'd1d1'");
    expect(explainError(denied).matches).toMatchObject([{ params: { denyAssignmentId: 'd1d1' } }]);
  });

  it('tells the reader from an application', () => {
    expect(kind('04b07795-8ddb-461a-bbee-02f9e1bf7b46')).toBe('azure-cli');
    expect(kind('C44B4083-3BB0-49C1-B47D-974E53CBDF3C')).toBe('azure-portal');
    expect(kind('251e3919-1940-4296-bb8b-6b9a5e8a4805')).toBe('customer-journey-analytics');
    expect(kind('00000000-0000-0000-0000-0000000000c1')).toBe('application');
    expect(kind(null)).toBe('unknown');
    expect(callerKind(null)).toBe('unknown');
  });

  it('says whether trusted services are shut out as well', () => {
    const text = errorExamples['error/forbidden-by-firewall'];
    expect(explainError(text).matches).toMatchObject([
      { params: { clientAddress: '203.0.113.7', bypassNone: false } },
    ]);
    const none = text.replace('is not a trusted service', 'was ignored because bypass is set to None');
    expect(explainError(none).matches).toMatchObject([{ params: { bypassNone: true } }]);
  });

  it('is found inside the error of a service that could not use the key', () => {
    const text = `UserErrorCMKKeyVaultAuthFailure: ${rbac}`;
    expect(codesOf(text)).toEqual(['error/forbidden-by-rbac']);
  });
});

describe('the other services', () => {
  it('knows every number of the token service that it lists', () => {
    for (const [number, code] of signInNumbers) expect(codesOf(`${number}: text`)).toEqual([code]);
  });

  it('names both tenants of a token from elsewhere', () => {
    const tenants = {
      expected: ['00000000-0000-0000-0000-0000000000a1'],
      found: '00000000-0000-0000-0000-0000000000a2',
    };
    expect(explainError(errorExamples['error/token-issuer-wrong']).matches).toMatchObject([
      { params: tenants },
    ]);
    expect(explainError(errorExamples['error/token-tenant-wrong']).matches).toMatchObject([
      { params: tenants },
    ]);
  });

  it('reads who may not do what, and where', () => {
    expect(explainError(errorExamples['error/authorization-failed']).matches).toMatchObject([
      { params: { client: 'admin@contoso.com', objectId: oid, action: 'Microsoft.KeyVault/vaults/read' } },
    ]);
  });

  it('prefers what is inside a failed deployment', () => {
    const inside = { code: 'AuthorizationFailed', message: 'The client has no rights' };
    expect(
      codesOf(
        JSON.stringify({ error: { code: 'DeploymentFailed', message: 'See details', details: [inside] } }),
      ),
    ).toEqual(['error/authorization-failed']);
  });

  it('sees a code behind the sign of a line end', () => {
    expect(codesOf(JSON.stringify('first\nAADSTS65001: text'))).toEqual(['error/consent-missing']);
    expect(codesOf(JSON.stringify('first\nKeyDisabled'))).toEqual(['error/key-disabled']);
    expect(codesOf('AnAADSTS65001 AnKeyDisabled')).toEqual([]);
  });

  it('prefers the reason of the token service to the advice to sign in again', () => {
    expect(codesOf(`ERROR: AADSTS700082: text\nPlease run: az login`)).toEqual(['error/session-expired']);
  });

  it('reports several errors in the order of the text', () => {
    const text = `${errorExamples['error/consent-missing']}\n\n${rbac}\nERROR: unrecognized arguments: --all\n\n${errorExamples['error/server-error']}`;
    expect(codesOf(text)).toEqual([
      'error/consent-missing',
      'error/forbidden-by-rbac',
      'error/az-arguments-unknown',
      'error/server-error',
    ]);
  });
});

describe('what nobody here has met', () => {
  it('gives the code, the message and the request ID word for word', () => {
    expect(explainError(errorExamples['error/unknown']).matches).toMatchObject([
      {
        code: 'error/unknown',
        params: {
          raw: 'SomethingNew',
          message: 'This has not been seen before.',
          requestId: '00000000-0000-0000-0000-0000000000d1',
        },
      },
    ]);
    expect(explainError('(SomethingNew) Café isn’t there').matches).toMatchObject([
      { params: { raw: 'SomethingNew', message: 'Café isn’t there', requestId: null } },
    ]);
    expect(explainError('AADSTS4242424: New reason.').matches).toMatchObject([
      { code: 'error/unknown', params: { raw: 'AADSTS4242424', message: 'New reason.' } },
    ]);
    expect(explainError('AKV10099: New reason.').matches).toMatchObject([{ code: 'error/unknown' }]);
  });

  it('does not take an unknown reason for a refusal for a plain refusal', () => {
    const error = { code: 'Forbidden', message: 'No.', innererror: { code: 'ForbiddenByMoon' } };
    expect(explainError(JSON.stringify({ error })).matches).toMatchObject([
      { code: 'error/unknown', params: { raw: 'ForbiddenByMoon' } },
    ]);
  });

  it('shortens a long message without cutting a character in two', () => {
    const [match] = explainError(`(SomethingNew) ${'\u{1f512}'.repeat(400)}`).matches;
    const { message } = match!.params as { message: string };
    expect(message.length).toBeLessThanOrEqual(300);
    expect(() => encodeURIComponent(message)).not.toThrow();
  });

  it.each([
    ['nothing', ''],
    ['prose', 'The key in the vault is forbidden fruit, and unknown.'],
    ['a Key Identifier', 'https://contoso.vault.azure.net/keys/adobe-cmk'],
    ['an answer without error', '{"id": "x", "properties": {"status": "Succeeded"}}'],
  ])('finds no error in %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });
});

describe('a secret', () => {
  it('is all that is said, and is not repeated', () => {
    const secret = errorExamples['error/secret-material'];
    const { matches } = explainError(`${rbac}\n${secret}`);
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({ code: 'error/secret-material', params: { kind: 'token' } });
    expect(JSON.stringify(matches)).not.toContain('eyJ');
  });
});

it.each(errorCodes)('%s names a check of the report, or none', (code) => {
  expect([null, ...checkNames]).toContain(relatedCheck(code));
});

it('relates an error to the check that looks at the same thing', () => {
  expect(relatedCheck('error/key-disabled')).toBe('key.enabled');
  expect(relatedCheck('error/unknown')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import {
  exampleAccountShown,
  exampleBundle,
  exampleDataPlaneKey,
  exampleFlatRoleAssignment,
  exampleKey,
  exampleRoleAssignment,
  exampleServicePrincipal,
  exampleVault,
} from './examplePastes';
import { readPaste } from './index';

const nothingAsked = { keyUri: null, appId: null };
const read = (text: string, asked: Partial<typeof nothingAsked> | { keyUri?: string; appId?: string } = {}) =>
  readPaste(text, { ...nothingAsked, ...asked });
const json = (value: unknown) => JSON.stringify(value, null, 2);
const codes = (text: string, asked = {}) =>
  read(text, asked).findings.map(({ code }) => code.slice('az-output/'.length));
const only = (...documents: readonly unknown[]) => read(documents.map(json).join('\n')).bundles[0];

const role = (name: string) => [{ name, roleName: name, permissions: [] }];

describe('a collected bundle', () => {
  it('comes back as it is, members that nobody knows included', () => {
    const bundle = { ...exampleBundle, later: { ok: true, body: 1 } };
    expect(read(json(bundle))).toEqual({ bundles: [bundle], findings: [] });
  });

  it('is one when it was pasted twice, and two when there are two', () => {
    const other = { ...exampleBundle, appId: 'other' };
    expect(read(json(exampleBundle) + json(exampleBundle)).bundles).toEqual([exampleBundle]);
    expect(read(`${json(exampleBundle)}\n${json(other)}`).bundles).toEqual([exampleBundle, other]);
  });

  it('of another version is named with the version that is read', () => {
    const { bundles, findings } = read(json({ ...exampleBundle, schema: 'cmk-check/2' }));
    expect(bundles).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'az-output/other-schema', params: { schema: 'cmk-check/2', expected: 'cmk-check/1' } },
    ]);
  });

  it('stands beside what single outputs are put into', () => {
    expect(read(json(exampleBundle) + json(exampleVault)).bundles).toEqual([
      exampleBundle,
      { schema: 'cmk-check/1', vault: { ok: true, body: exampleVault } },
    ]);
  });
});

describe('single outputs', () => {
  it('are put into one bundle, about what they say themselves', () => {
    expect(
      only(exampleAccountShown, [exampleServicePrincipal], exampleVault, exampleKey, [
        exampleFlatRoleAssignment,
      ]),
    ).toEqual({
      schema: 'cmk-check/1',
      keyUri: 'https://contoso.vault.azure.net/keys/cmk',
      appId: exampleServicePrincipal.appId,
      account: exampleBundle.account,
      servicePrincipal: { ok: true, body: [exampleServicePrincipal] },
      vault: { ok: true, body: exampleVault },
      key: { ok: true, body: exampleKey },
      roleAssignments: { ok: true, body: [exampleFlatRoleAssignment] },
    });
  });

  it('are about what was asked, where something was', () => {
    const asked = { keyUri: 'https://fabrikam.vault.azure.net/keys/other', appId: 'asked' };
    expect(read(json(exampleKey), asked).bundles[0]).toMatchObject(asked);
  });

  it('name the key without the version that the data plane adds', () => {
    expect(only(exampleDataPlaneKey)).toEqual({
      schema: 'cmk-check/1',
      keyUri: 'https://contoso.vault.azure.net/keys/cmk',
      key: { ok: true, body: exampleDataPlaneKey },
    });
  });

  it('hand over role assignments as rows of an unknown query, whoever wrapped them', () => {
    const rows = [exampleRoleAssignment];
    expect(only({ value: rows })?.roleAssignments).toEqual({ ok: true, body: rows });
    expect(only(exampleRoleAssignment)?.roleAssignments).toEqual({ ok: true, body: rows });
    const continued = read(json({ value: rows, nextLink: 'https://management.azure.com/next' }));
    expect(continued.bundles[0]?.roleAssignments).toEqual({ ok: true, body: rows });
    expect(continued.findings).toMatchObject([{ code: 'az-output/list-continues' }]);
  });

  it('hand over deny assignments as rows of an unknown query too', () => {
    const deny = { properties: { permissions: [], principals: [], scope: '/' } };
    expect(only({ value: [deny] })?.denyAssignments).toEqual({ ok: true, body: [deny] });
  });

  const shapes: readonly (readonly [string, unknown])[] = [
    ['vault', { ...exampleVault, resourceGroup: 'rg' }],
    ['vault', { ...exampleVault, id: exampleVault.id.replace('/vaults/', '/managedHSMs/') }],
    [
      'servicePrincipal',
      {
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#servicePrincipals/$entity',
        appId: 'a',
      },
    ],
    ['servicePrincipal', { value: [exampleServicePrincipal] }],
    [
      'keyVersions',
      { value: [{ ...exampleKey, id: `${exampleKey.id}/versions/fd618d9519b74f9aae94ade66b876acc` }] },
    ],
    ['vaultKeys', { value: [exampleKey] }],
    ['find', { totalRecords: 1, count: 1, data: [{ id: exampleVault.id, name: 'contoso' }] }],
    ['me', { value: [{ id: '1', roleTemplateId: '62e90394-69f5-4237-9190-012177145e10' }] }],
    [
      'deletedVaults',
      {
        value: [
          {
            id: '/subscriptions/1/providers/Microsoft.KeyVault/locations/westus/deletedVaults/contoso',
            properties: {},
          },
        ],
      },
    ],
    ['nameAvailability', { nameAvailable: false, reason: 'AlreadyExists', message: 'Taken' }],
    ['roleDefinitions', [{ name: '1', roleName: 'Custom', permissions: [] }]],
    [
      'roleAssignments',
      [
        {
          roleDefinitionId: 'Microsoft.KeyVault/providers/Microsoft.Authorization/roleDefinitions/3',
          principalId: '1',
          scope: '/',
        },
      ],
    ],
  ];
  it.each(shapes)('are known as %s by their shape', (member, document) => {
    const { bundles, findings } = read(json(document));
    expect(bundles).toHaveLength(1);
    expect(Object.keys(bundles[0] ?? {})).toContain(member);
    expect(findings).toEqual([]);
  });

  it('take the vault that was asked about, and else the last', () => {
    const other = { ...exampleVault, id: exampleVault.id.replace('contoso', 'fabrikam') };
    const text = json(exampleVault) + json(other);
    const asked = read(text, { keyUri: 'https://contoso.vault.azure.net/keys/cmk' });
    expect(asked.bundles[0]?.vault).toEqual({ ok: true, body: exampleVault });
    expect(asked.findings).toMatchObject([
      { code: 'az-output/kept-asked', params: { subject: 'vault', count: 1 } },
    ]);
    const last = read(text);
    expect(last.bundles[0]?.vault).toEqual({ ok: true, body: other });
    expect(last.findings).toMatchObject([
      { code: 'az-output/kept-last', params: { subject: 'vault', count: 1 } },
    ]);
  });

  it('put definitions of several roles beside each other', () => {
    expect(only(role('one'), role('two'))?.roleDefinitions).toEqual({
      ok: true,
      body: [...role('one'), ...role('two')],
    });
  });

  it('never make an answer of an empty list', () => {
    for (const text of [
      '[]',
      '$ az role assignment list --all\n[]\n',
      '{"value": []}',
      '{"count":0,"data":[]}',
    ]) {
      expect(read(text).bundles).toEqual([]);
      expect(codes(text)).toEqual(['empty-list']);
    }
  });

  it('are not made of what was deleted', () => {
    const deletedKey = {
      ...exampleDataPlaneKey,
      recoveryId: 'https://contoso.vault.azure.net/deletedkeys/cmk',
    };
    const row = { kid: 'https://contoso.vault.azure.net/keys/cmk', deletedDate: '2026-01-01T00:00:00+00:00' };
    const application = { ...exampleServicePrincipal, deletedDateTime: '2026-01-01T00:00:00Z' };
    for (const document of [deletedKey, [row], { value: [application] }]) {
      expect(read(json(document)).bundles).toEqual([]);
      expect(codes(json(document))).toEqual(['unknown-document']);
    }
    const live = { ...exampleServicePrincipal, deletedDateTime: null };
    expect(only(live)?.servicePrincipal).toEqual({ ok: true, body: live });
  });

  it('are not made of a name that is free: nobody knows which', () => {
    for (const reason of [null, 'AccountNameInvalid']) {
      expect(read(json({ nameAvailable: reason === null, reason, message: '' })).bundles).toEqual([]);
    }
  });

  it('say which JSON is not known', () => {
    expect(read('{"a": 1, "b": 2}').findings).toMatchObject([
      { code: 'az-output/unknown-document', params: { line: 1, names: 'a, b' } },
    ]);
    // The registration of an application is not its service principal.
    expect(codes(json({ id: '1', appId: '2', signInAudience: 'AzureADMyOrg' }))).toEqual([
      'unknown-document',
    ]);
  });
});

describe('errors', () => {
  const body = JSON.stringify({
    error: {
      code: 'AuthorizationFailed',
      message: `The client does not have authorization to perform action 'Microsoft.KeyVault/vaults/read' over scope '${exampleVault.id}'.`,
    },
  });

  it('are the answer that they name, word by word', () => {
    const text = `ERROR: Forbidden(${body})`;
    const { bundles, findings } = read(`$ az rest --uri x\n${text}\n$ `);
    expect(bundles[0]?.vault).toEqual({ ok: false, error: text });
    expect(findings).toMatchObject([{ code: 'az-output/error-as-answer', params: { subject: 'vault' } }]);
  });

  it('do not take the place of a good answer, nor of one about another vault', () => {
    expect(read(`${json(exampleVault)}\n${body}`).bundles[0]?.vault).toEqual({
      ok: true,
      body: exampleVault,
    });
    const other = read(body, { keyUri: 'https://fabrikam.vault.azure.net/keys/cmk' });
    expect(other.bundles).toEqual([]);
    expect(other.findings).toMatchObject([{ code: 'az-output/error-text', params: { text: body } }]);
  });

  it('say that an application is not there only for the one that was asked about', () => {
    const text = `ERROR: Resource '${exampleServicePrincipal.appId}' does not exist or one of its queried reference-property objects are not present.`;
    const { appId } = exampleServicePrincipal;
    expect(read(text, { appId }).bundles).toEqual([
      { schema: 'cmk-check/1', appId, servicePrincipal: { ok: false, error: text } },
    ]);
    expect(read(text, { appId: 'another' }).bundles).toEqual([]);
    // The id may be that of a user or a group just as well.
    expect(read(text).bundles).toEqual([]);
  });

  it('are shown when they do not say what they are the answer to', () => {
    const text = 'ERROR: Please run "az login" to setup account.';
    expect(read(`$ az account show\n${text}\n`).findings).toMatchObject([
      { code: 'az-output/error-text', params: { text } },
    ]);
    expect(codes('ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"x"}})')).toEqual([
      'error-text',
    ]);
  });
});

describe('other formats', () => {
  it.each([
    ['table', 'Name     ResourceGroup\n-------  -------------\ncontoso  rg\n'],
    [
      'yaml',
      'id: /subscriptions/1\nlocation: westeurope\nname: contoso\nproperties:\n  accessPolicies: []\n',
    ],
    ['tsv', 'AzureCloud\t00000000-0000-0000-0000-000000000001\tTrue\tContoso\n'],
    [
      'powershell-list',
      'VaultName       : contoso\nLocation        : westeurope\nSku             : Standard\n',
    ],
    ['html', '<!DOCTYPE html>\n<html><body>Proxy</body></html>'],
  ])('are named: %s', (format, text) => {
    expect(read(text).findings).toMatchObject([{ code: 'az-output/other-format', params: { format } }]);
    expect(read(`${text}\n${json(exampleVault)}`).bundles).toHaveLength(1);
  });

  it('are not seen in error messages and JSON', () => {
    const error = 'ERROR: (Forbidden) no\nCode: Forbidden\nMessage: no\ncaller: x\naction: y\nvault: z';
    expect(codes(error)).toEqual(['error-text']);
    expect(codes(json(exampleBundle).slice(30))).not.toContain('other-format');
  });
});

describe('secrets', () => {
  const token = `eyJ${'a'.repeat(20)}.${'b'.repeat(20)}.c`;
  it.each([
    ['token', `${json(exampleVault)}\n${token}`],
    ['token', json({ accessToken: 'opaque-opaque-opaque', tokenType: 'Bearer' })],
    ['token', '{"accessToken": "opaque-opaque-opaque", "tok'],
    ['token', `eyJ${'a'.repeat(77)}\n${'a'.repeat(20)}.bbbbbbbb\n`],
    ['token', JSON.stringify({ schema: 'cmk-check/1', vault: { ok: false, error: `x\n${token}` } })],
    ['private-key', '-----BEGIN PRIVATE KEY-----'],
    ['private-key', json({ ...exampleDataPlaneKey, key: { ...exampleDataPlaneKey.key, d: 'x'.repeat(43) } })],
    [
      'private-key',
      json({ ...exampleDataPlaneKey, key: { ...exampleDataPlaneKey.key, d: 'x'.repeat(43) } }).slice(0, -30),
    ],
    ['secret-value', json({ id: 'https://contoso.vault.azure.net/secrets/s/1', value: 'hush' })],
    ['secret-value', json({ id: 'https://contoso.vault.azure.net/secrets/s/1', value: 'hush' }).slice(0, -3)],
    ['password', json({ appId: '1', displayName: 'x', password: 'hush-hush-hush', tenant: '2' })],
  ])('of the kind %s are refused with everything else', (kind, text) => {
    expect(read(text)).toEqual({
      bundles: [],
      findings: [{ code: 'az-output/secret-material', severity: 'error', span: null, params: { kind } }],
    });
  });

  it('are not seen where Azure prints their names with nothing in them', () => {
    expect(codes(json(exampleDataPlaneKey))).toEqual([]);
  });
});

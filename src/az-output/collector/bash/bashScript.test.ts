import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../evidence/Bundle';
import { judgeKeyIdentifier } from '../../../key-identifier';
import { collectorScript } from '../collectorScript';

const appId = '251e3919-1940-4296-bb8b-6b9a5e8a4805';
const tenant = '11111111-1111-4111-8111-111111111111';
const subscription = '22222222-2222-4222-8222-222222222222';
const appObject = '33333333-3333-4333-8333-333333333333';
const customRole = '44444444-4444-4444-8444-444444444444';
const arm = 'https://management.azure.com';
const graph = 'https://graph.microsoft.com';
const vaultId = `/subscriptions/${subscription}/resourceGroups/rg-contoso/providers/Microsoft.KeyVault/vaults/contoso`;
const kv = 'api-version=2026-02-01';
const roleOf = (id: string): string =>
  `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${id}`;
const encryptionUser = roleOf('e147488a-f6f5-4113-8e2d-b22465e65bf6');

const at = {
  me: `get ${graph}/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId`,
  servicePrincipal: `get ${graph}/v1.0/servicePrincipals?$filter=appId%20eq%20'${appId}'&$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,servicePrincipalType,disabledByMicrosoftStatus`,
  find: `post ${arm}/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01`,
  vault: `get ${arm}${vaultId}?${kv}`,
  key: `get ${arm}${vaultId}/keys/adobe-cmk?${kv}`,
  keyVersions: `get ${arm}${vaultId}/keys/adobe-cmk/versions?${kv}`,
  vaultKeys: `get ${arm}${vaultId}/keys?${kv}`,
  denyAssignments: `get ${arm}${vaultId}/keys/adobe-cmk/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01&$filter=atScope()`,
  roleAssignments: `get ${arm}${vaultId}/keys/adobe-cmk/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=atScope()%20and%20assignedTo('${appObject}')`,
};
const inSubscription = {
  vaults: `get ${arm}/subscriptions/${subscription}/providers/Microsoft.KeyVault/vaults?${kv}`,
  deletedVaults: `get ${arm}/subscriptions/${subscription}/providers/Microsoft.KeyVault/deletedVaults?${kv}`,
  nameAvailability: `post ${arm}/subscriptions/${subscription}/providers/Microsoft.KeyVault/checkNameAvailability?${kv}`,
};

interface Azure {
  /** A text is what az prints to stderr. */
  account: unknown;
  /** By method and address; a text is what az prints to stderr. */
  answers: Record<string, unknown>;
}

const assignment = (roleDefinitionId: string): object => ({
  properties: { roleDefinitionId, principalId: appObject },
});
const found = { id: vaultId, name: 'Contoso', tenantId: tenant, subscriptionId: subscription };
const notFound = 'ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"It is not there."}})\n';
const forbidden =
  'ERROR: Forbidden({"error":{"code":"AuthorizationFailed","message":"You are \'not\' \\"allowed\\"."}})\n';

const readyAzure = (): Azure => ({
  account: {
    tenantId: tenant,
    id: subscription,
    environmentName: 'AzureCloud',
    user: { type: 'user', name: 'anna@contoso.com' },
  },
  answers: {
    [at.me]: {
      value: [
        {
          id: '1',
          displayName: 'Global Administrator',
          roleTemplateId: '62e90394-69f5-4237-9190-012177145e10',
        },
      ],
    },
    [at.servicePrincipal]: {
      value: [{ id: appObject, appId, displayName: 'Contoso “Ø”', accountEnabled: true }],
    },
    [at.find]: { totalRecords: 1, resultTruncated: 'false', data: [found] },
    [at.vault]: { id: vaultId, name: 'contoso', properties: { tenantId: tenant, accessPolicies: [] } },
    [at.key]: {
      id: `${vaultId}/keys/adobe-cmk`,
      properties: { kty: 'RSA', keySize: 3072, attributes: { exp: 1798533051 } },
    },
    [at.keyVersions]: { value: [{ name: '7c1d50f028234cc895534c00d7eb4eb4' }] },
    [at.vaultKeys]: { value: [{ name: 'adobe-cmk' }] },
    [at.denyAssignments]: { value: [] },
    [at.roleAssignments]: { value: [assignment(encryptionUser)] },
  },
});

/** Answers from files, and writes down what it was asked. In bash, because Node takes longer to start. */
const stubAz = String.raw`#!/usr/bin/env bash
here=$(dirname "$0")/..
asked="$1 $2"; body=''
while [ $# -gt 0 ]; do
  case $1 in --method) asked=$2 ;; --uri) asked="$asked $2" ;; --body) body=$2 ;; esac
  shift
done
printf '%s\t%s\n' "$asked" "$body" >>"$here/requests"
while IFS=$'\t' read -r request kind file; do
  [ "$request" = "$asked" ] || continue
  case $kind in prints) cat "$file"; exit 0 ;; fails) cat "$file" >&2; exit 1 ;; hangs) exec sleep 60 ;; esac
done <"$here/index"
printf '%s' '${notFound}' >&2
exit 1
`;

const cloud = { endpoints: { resourceManager: `${arm}/`, microsoftGraphResourceId: `${graph}/` } };

function prepare({ account, answers }: Azure): void {
  rmSync(inFolder('answers'), { recursive: true, force: true });
  mkdirSync(inFolder('answers'));
  const lines = Object.entries({ 'account show': account, 'cloud show': cloud, ...answers }).map(
    ([request, answer], number) => {
      const file = inFolder('answers', String(number));
      const { prints, hangs } = answer as { prints?: string; hangs?: true };
      const fails = typeof answer === 'string';
      writeFileSync(file, fails ? answer : (prints ?? JSON.stringify(answer, null, 2)));
      return `${request}\t${fails ? 'fails' : hangs ? 'hangs' : 'prints'}\t${file}\n`;
    },
  );
  writeFileSync(inFolder('index'), lines.join(''));
  writeFileSync(inFolder('requests'), '');
}

let folder: string;
const inFolder = (...names: string[]): string => path.join(folder, ...names);

beforeAll(() => {
  if (spawnSync('jq', ['--version']).status !== 0) {
    throw new Error(
      'These tests run the collector, which needs jq. Install it: https://jqlang.org/download/',
    );
  }
  folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-collector-'));
  mkdirSync(inFolder('bin'));
  writeFileSync(inFolder('bin', 'az'), stubAz);
  chmodSync(inFolder('bin', 'az'), 0o755);
});
beforeEach(() => {
  rmSync(inFolder('temporary'), { recursive: true, force: true });
  mkdirSync(inFolder('temporary'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: `${inFolder('bin')}:${process.env.PATH}`,
  TMPDIR: inFolder('temporary'),
  HISTFILE: '/dev/null',
});

const keyUri = 'https://contoso.vault.azure.net/keys/adobe-cmk';
const scriptFor = (uri: string, app = appId): string => {
  const { identifier } = judgeKeyIdentifier(uri);
  if (identifier === null) throw new Error(`No identifier: ${uri}`);
  return collectorScript('bash', { identifier, appId: app });
};

/** `bash collect.sh`, or the script typed into an interactive bash. */
function run(azure: Azure, script = scriptFor(keyUri), interactive = false) {
  prepare(azure);
  writeFileSync(inFolder('collect.sh'), script);
  const options = { cwd: folder, env: environment(), encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  const { stdout, stderr, status } = interactive
    ? spawnSync('bash', ['--norc', '-i'], { ...options, input: script })
    : spawnSync('bash', [inFolder('collect.sh')], options);
  expect(readdirSync(inFolder('temporary'))).toEqual([]);
  return { stdout, stderr, status };
}

const collect = (azure: Azure, script?: string): Bundle => {
  const { stdout, status } = run(azure, script);
  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(stdout) as Bundle;
};

const made = (): { request: string; body: string }[] =>
  readFileSync(inFolder('requests'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([request = '', body = '']) => ({ request, body }))
    .filter(({ request }) => / https?:/.test(request));
const requestsMade = (): string[] => made().map(({ request }) => request);
const bodyOf = (asked: string): unknown => JSON.parse(made().find(({ request }) => request === asked)!.body);

const skipped = { ok: false, error: 'skipped' };
const answered = (body: unknown): object => ({ ok: true, body });

describe('the collector for bash', () => {
  it('collects a ready set-up, each answer as Azure gave it', () => {
    const azure = readyAzure();
    const bundle = collect(azure);
    const { answers } = azure;
    expect(bundle).toEqual({
      schema: 'cmk-check/1',
      keyUri,
      appId,
      account: { tenantId: tenant, subscriptionId: subscription, cloud: 'AzureCloud', userType: 'user' },
      me: answered(answers[at.me]),
      servicePrincipal: answered(answers[at.servicePrincipal]),
      find: answered(answers[at.find]),
      vault: answered(answers[at.vault]),
      key: answered(answers[at.key]),
      keyVersions: answered(answers[at.keyVersions]),
      roleAssignments: answered(answers[at.roleAssignments]),
      denyAssignments: answered(answers[at.denyAssignments]),
      roleDefinitions: answered({ value: [] }),
      vaultKeys: answered(answers[at.vaultKeys]),
      deletedVaults: skipped,
      nameAvailability: skipped,
    });
  });

  it('makes these requests and no other', () => {
    collect(readyAzure());
    expect(requestsMade().sort()).toEqual(Object.values(at).sort());
    expect(bodyOf(at.find)).toEqual({
      query:
        "resources | where type =~ 'microsoft.keyvault/vaults' and name =~ 'contoso' | project id,name,tenantId,subscriptionId",
    });
  });

  it('asks for the key without its version, and keeps the version in the bundle', () => {
    const uri = `${keyUri}/7c1d50f028234cc895534c00d7eb4eb4`;
    expect(collect(readyAzure(), scriptFor(uri)).keyUri).toBe(uri);
    expect(requestsMade()).toContain(at.key);
  });

  it('says that it is done, and what it is doing, on stderr only', () => {
    const { stderr } = run(readyAzure());
    expect(stderr).toContain('Reading the vault and the key ...\n');
    expect(stderr).toMatch(/Done\.\n$/);
  });

  it('does the same when it is pasted into an interactive bash, and leaves the settings of that alone', () => {
    const before = `set -Cu -o pipefail\nalias rm='rm -i' list=ls\n`;
    const { stdout } = run(readyAzure(), `${before}${scriptFor(keyUri)}\necho "still $- $ARM"\n`, true);
    const [bundle, after] = stdout.trimEnd().split('\n');
    expect((JSON.parse(bundle!) as Bundle).key).toHaveProperty('ok', true);
    expect(after ?? '').toBe('');
    expect(run(readyAzure(), `set -C\n${scriptFor(keyUri)}\necho "still $-\${ARM}"\n`, true).stdout).toMatch(
      /\nstill \w*C\w*\n$/,
    );
  });
});

const page = (url: string, n: number): string => url.replace('get ', '').concat(`&$skiptoken=${n}`);

describe('lists of several pages', () => {
  it('are read to the end and given as one', () => {
    const azure = readyAzure();
    azure.answers[at.roleAssignments] = {
      value: [assignment(encryptionUser)],
      nextLink: page(at.roleAssignments, 2),
    };
    azure.answers[`get ${page(at.roleAssignments, 2)}`] = {
      value: [],
      nextLink: page(at.roleAssignments, 3).replace('.com/', '.com:443/'),
    };
    azure.answers[`get ${page(at.roleAssignments, 3).replace('.com/', '.com:443/')}`] = {
      value: [assignment(encryptionUser)],
      nextLink: null,
    };
    azure.answers[at.me] = { value: [{ id: '1' }], '@odata.nextLink': page(at.me, 2) };
    azure.answers[`get ${page(at.me, 2)}`] = { value: [{ id: '2' }] };
    const { roleAssignments, me } = collect(azure);
    expect(roleAssignments).toEqual(
      answered({ value: [assignment(encryptionUser), assignment(encryptionUser)] }),
    );
    expect(me).toEqual(answered({ value: [{ id: '1' }, { id: '2' }] }));
  });

  const lists = ['keyVersions', 'vaultKeys', 'denyAssignments', 'roleAssignments'] as const;

  it.each([
    [`${arm}.contoso.com/next`, `${arm}@contoso.com/next`, `https://contoso.com/${arm}/`, `${arm}:444/next`],
    ['http://management.azure.com/next', `${graph}/next`, '/next', 7],
  ])('are not followed to %s, %s, %s or %s, and say that they go on', (...links) => {
    const azure = readyAzure();
    const pages = lists.map((name, index) => ({ [name]: { value: [], nextLink: links[index] } }));
    lists.forEach((name, index) => (azure.answers[at[name]] = pages[index]![name]));
    expect(collect(azure)).toMatchObject(
      Object.fromEntries(lists.map((name, index) => [name, answered(pages[index]![name])])),
    );
    expect(requestsMade()).toHaveLength(Object.keys(at).length);
  });

  it.each([
    ['an error', forbidden],
    ['no list', { message: 'busy' }],
    ['no JSON', { prints: '<html>' }],
  ])('keep what was read, and say that they go on, when a later page is %s', (_, second) => {
    const azure = readyAzure();
    azure.answers[at.vaultKeys] = { value: [{ name: 'adobe-cmk' }], nextLink: page(at.vaultKeys, 2) };
    azure.answers[`get ${page(at.vaultKeys, 2)}`] = second;
    expect(collect(azure).vaultKeys).toEqual(answered(azure.answers[at.vaultKeys]));
  });

  it('do not go round in a circle', () => {
    const azure = readyAzure();
    const nextLink = at.vaultKeys.replace('get ', '');
    azure.answers[at.vaultKeys] = { value: [{ name: 'adobe-cmk' }], nextLink };
    expect(collect(azure).vaultKeys).toEqual(answered({ value: [{ name: 'adobe-cmk' }], nextLink }));
  });

  it('never become an empty list where Azure gave none', () => {
    const azure = readyAzure();
    azure.answers[at.roleAssignments] = {};
    expect(collect(azure).roleAssignments).toEqual(answered({}));
  });

  it('may be larger than an argument of a command can be', () => {
    const azure = readyAzure();
    const value = Array.from({ length: 5000 }, () => assignment(encryptionUser));
    azure.answers[at.roleAssignments] = { value };
    expect(collect(azure).roleAssignments).toEqual(answered({ value }));
  });
});

describe('what cannot be read', () => {
  it.each([
    ['me', 'key', 'vaultKeys'],
    ['servicePrincipal', 'vault', 'keyVersions'],
  ] as const)('is in the bundle with the error text: %s, %s, %s', (...names) => {
    const azure = readyAzure();
    for (const name of names) azure.answers[at[name]] = forbidden;
    expect(collect(azure)).toMatchObject(
      Object.fromEntries(names.map((name) => [name, { ok: false, error: forbidden }])),
    );
  });

  it('stops nothing, even when it is everything', () => {
    const azure = readyAzure();
    for (const request of [...Object.values(at), ...Object.values(inSubscription)])
      azure.answers[request] = forbidden;
    expect(collect(azure)).toMatchObject({
      find: { ok: false },
      vault: skipped,
      deletedVaults: { ok: false, error: forbidden },
    });
  });

  it.each([
    ['<html>proxy</html>', 'The answer is not a JSON object: <html>proxy</html>'],
    ['', 'The answer is not a JSON object: '],
  ])('is an answer that is no JSON: %j', (prints, error) => {
    const azure = readyAzure();
    azure.answers[at.vault] = { prints };
    expect(collect(azure).vault).toEqual({ ok: false, error });
  });

  it('is never an empty text', () => {
    const azure = readyAzure();
    azure.answers[at.vault] = '';
    expect(collect(azure).vault).toEqual({ ok: false, error: 'az failed and did not say why' });
  });

  it('is everything when nobody is signed in', () => {
    const login = "ERROR: Please run 'az login' to setup account.\n";
    const answers = Object.fromEntries(Object.values(at).map((request) => [request, login]));
    const bundle = collect({ account: login, answers });
    expect(bundle).toMatchObject({
      schema: 'cmk-check/1',
      account: null,
      vault: skipped,
      nameAvailability: skipped,
    });
    expect(bundle.me).toEqual({ ok: false, error: login });
  });
});

const atVault = (request: string): string => request.replace('/keys/adobe-cmk', '');

describe('assignments', () => {
  it.each(['roleAssignments', 'denyAssignments'] as const)(
    '%s are complete without the key scope only when there is no key',
    (name) => {
      const azure = readyAzure();
      azure.answers[at[name]] = forbidden;
      azure.answers[atVault(at[name])] = { value: [] };
      const nextLink = at[name].replace('get ', '');
      expect(collect(azure)[name]).toEqual(answered({ value: [], nextLink }));
      azure.answers[at.key] = notFound;
      expect(collect(azure)[name]).toEqual(answered({ value: [] }));
    },
  );

  it.each(['roleAssignments', 'denyAssignments'] as const)(
    '%s are an error when neither scope can be read',
    (name) => {
      const azure = readyAzure();
      azure.answers[at[name]] = notFound;
      azure.answers[atVault(at[name])] = forbidden;
      expect(collect(azure)).toMatchObject({ [name]: { ok: false, error: forbidden } });
    },
  );

  it('are not asked for when the application is not there', () => {
    const azure = readyAzure();
    azure.answers[at.servicePrincipal] = { value: [] };
    expect(collect(azure)).toMatchObject({
      servicePrincipal: answered({ value: [] }),
      roleAssignments: skipped,
      roleDefinitions: skipped,
    });
    expect(requestsMade().filter((request) => request.includes('roleAssignments'))).toEqual([]);
  });

  it('bring the definitions of roles that are not known, each once, without those that cannot be read', () => {
    const azure = readyAzure();
    const unreadable = '55555555-5555-4555-8555-555555555555';
    const definition = { id: roleOf(customRole), properties: { roleName: 'Wrapper', permissions: [] } };
    const strange = ['@contoso.com/roleDefinitions/x', `${roleOf(customRole)}?x`, null];
    const ids = [
      roleOf(unreadable),
      roleOf(customRole),
      roleOf(customRole).toUpperCase(),
      encryptionUser.toUpperCase(),
      ...strange,
    ];
    azure.answers[at.roleAssignments] = { value: ids.map((id) => assignment(id as string)) };
    azure.answers[`get ${arm}${roleOf(customRole)}?api-version=2022-04-01`] = definition;
    expect(collect(azure).roleDefinitions).toEqual(answered({ value: [definition] }));
    expect(requestsMade().filter((request) => /roledefinitions/i.test(request))).toHaveLength(2);
  });
});

const hidden = (): Azure => {
  const azure = readyAzure();
  azure.answers[at.find] = { data: [] };
  return azure;
};

describe('a vault that Resource Graph does not show', () => {
  it('is found in the list of the subscription', () => {
    const azure = hidden();
    azure.answers[inSubscription.vaults] = {
      value: [{ id: vaultId.replace('contoso', 'fabrikam'), name: 'fabrikam' }, found],
    };
    expect(collect(azure)).toMatchObject({
      find: answered({ data: [] }),
      vault: { ok: true },
      deletedVaults: skipped,
    });
  });

  it('is looked for among deleted vaults and taken names', () => {
    const azure = hidden();
    const deleted = { value: [{ name: 'contoso', properties: { vaultId } }] };
    const taken = { nameAvailable: false, reason: 'AlreadyExists' };
    azure.answers[inSubscription.vaults] = { value: [] };
    azure.answers[inSubscription.deletedVaults] = deleted;
    azure.answers[inSubscription.nameAvailability] = taken;
    expect(collect(azure)).toMatchObject({
      vault: skipped,
      key: skipped,
      roleAssignments: skipped,
      denyAssignments: skipped,
    });
    expect(collect(azure)).toMatchObject({
      deletedVaults: answered(deleted),
      nameAvailability: answered(taken),
    });
    expect(bodyOf(inSubscription.nameAvailability)).toEqual({
      name: 'contoso',
      type: 'Microsoft.KeyVault/vaults',
    });
  });

  it('is also looked for there when Resource Graph still shows it', () => {
    const azure = readyAzure();
    azure.answers[at.vault] = notFound;
    azure.answers[inSubscription.deletedVaults] = { value: [] };
    expect(collect(azure)).toMatchObject({
      vault: { ok: false, error: notFound },
      deletedVaults: answered({ value: [] }),
    });
  });

  it.each(['@contoso.com/x', `${vaultId}?x`, `${vaultId}/keys/x`, 7])('is not read under the id %s', (id) => {
    const azure = readyAzure();
    azure.answers[at.find] = { data: [{ ...found, id }] };
    expect(collect(azure).vault).toEqual(skipped);
  });
});

describe('a Managed HSM', () => {
  it('is read as one, without the questions that Azure Resource Manager answers for vaults only', () => {
    const hsmId = vaultId.replace('vaults', 'managedHSMs');
    const azure = readyAzure();
    azure.answers[at.find] = { data: [{ ...found, id: hsmId }] };
    azure.answers[`get ${arm}${hsmId}?${kv}`] = { id: hsmId, properties: { enablePurgeProtection: true } };
    azure.answers[`get ${arm}${hsmId}/keys/adobe-cmk?${kv}`] = forbidden;
    const bundle = collect(azure, scriptFor('https://contoso.managedhsm.azure.net/keys/adobe-cmk'));
    expect(bundle).toMatchObject({
      vault: { ok: true },
      key: { ok: false, error: forbidden },
      roleAssignments: skipped,
      denyAssignments: skipped,
    });
    expect(JSON.stringify(bodyOf(at.find))).toContain("type =~ 'microsoft.keyvault/managedHSMs'");
    expect(requestsMade().join('\n')).not.toMatch(/vaults\b|Authorization|checkNameAvailability/);
  });
});

describe('whatever the reader entered', () => {
  const nasty = `'"; touch broken; $(touch broken) \`touch broken\`\n!touch\ntouch broken\n\\`;
  const identifier = { ...judgeKeyIdentifier(keyUri).identifier!, uri: nasty, vault: nasty, name: nasty };

  it.each([['run', false] as const, ['pasted', true] as const])(
    'stays the text it is when %s',
    (_, interactive) => {
      const script = collectorScript('bash', { identifier, appId: nasty });
      const azure = readyAzure();
      azure.answers[at.find] = { data: [{ ...found, name: nasty }] };
      const bundle = JSON.parse(run(azure, script, interactive).stdout) as Bundle;
      expect(bundle).toMatchObject({ keyUri: nasty, appId: nasty });
      expect(existsSync(inFolder('broken'))).toBe(false);
      for (const request of requestsMade()) {
        expect(request).toMatch(/^(get|post) https:\/\/(management\.azure|graph\.microsoft)\.com\//);
      }
    },
  );

  it('cannot end the filter of a request', () => {
    collect(readyAzure(), scriptFor(keyUri, "x' or startswith(displayName,'A"));
    expect(requestsMade()[1]).toContain(
      "appId%20eq%20'x%27%27%20or%20startswith%28displayName%2C%27%27A'&$select",
    );
  });
});

describe('the text of the script', () => {
  const script = scriptFor(keyUri);

  it('can be pasted: no exclamation mark, no tab, no long line, no here-document', () => {
    expect(script).not.toMatch(/[!\t\r]|<<|[^\n]{200}|[^\n -~]/);
    expect(spawnSync('bash', ['-n'], { input: script }).status).toBe(0);
  });

  it('begins by saying what it does, and runs as one command', () => {
    expect(script).toMatch(/^(# .+\n)+\(\n[^]*\n\)\n$/);
  });

  it('knows no way to change anything', () => {
    expect(script).not.toMatch(
      /--method (?!get|post)|--method post(?! --uri "\$2")|\b(put|patch|delete|create|update)\b(?!d)/,
    );
    expect(script.match(/cmk_one \w+ post/g)).toHaveLength(2);
  });
});

describe('on the machine of the reader', () => {
  it.each(['az', 'jq'])('says that %s is missing', (missing) => {
    const only = inFolder(`without-${missing}`);
    mkdirSync(only);
    for (const tool of ['az', 'jq'])
      if (tool !== missing) writeFileSync(path.join(only, tool), '#!/bin/sh\n', { mode: 0o755 });
    const bash = spawnSync('bash', ['-c', 'command -v bash'], { encoding: 'utf8' }).stdout.trim();
    const { status, stdout, stderr } = spawnSync(bash, ['-c', scriptFor(keyUri)], {
      env: { PATH: only },
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`This script needs ${missing}`);
  });

  it('removes its temporary files on Ctrl+C', async () => {
    const azure = readyAzure();
    azure.answers[at.vault] = { hangs: true };
    prepare(azure);
    const child = spawn('bash', ['-c', scriptFor(keyUri)], {
      env: environment(),
      detached: true,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    while (!requestsMade().includes(at.vault)) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(readdirSync(inFolder('temporary'))).toHaveLength(1);
    process.kill(-child.pid!, 'SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(inFolder('temporary'))).toEqual([]);
  });
});

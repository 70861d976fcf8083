import { describe, expect, it } from 'vitest';
import { quickClock } from '../../../tests/support/quickClock';
import { at, ids, keyUri as readyUri, names, readySetUp, vaultId } from '../../../tests/support/readySetUp';
import { hosts, refusal, type StubAnswer, stubAzure, tokens } from '../../../tests/support/stubAzure';
import { type AnswerName, answerNames, type Bundle, printFault } from '../../evidence';
import { judgeKeyIdentifier } from '../../key-identifier';
import { assessFor } from '../../readiness';
import type { AccessTokens } from '../AccessTokens';
import { collect } from './collect';
import type { CollectOptions, Progress } from './CollectOptions';
import type { CollectQuestion } from './CollectQuestion';

const arm = hosts['resource-manager'];
const kv = 'api-version=2026-02-01';
const az = 'api-version=2022-04-01';
const keyId = `${vaultId}/keys/${names.key}`;
const roles = `&$filter=atScope()%20and%20assignedTo('${ids.principal}')`;

/** Addresses by what they answer. */
const asks = {
  me: `GET ${hosts.graph}/v1.0/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId`,
  servicePrincipal: `GET ${hosts.graph}/v1.0/servicePrincipals?$filter=appId%20eq%20%27${ids.application}%27&$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,servicePrincipalType,disabledByMicrosoftStatus`,
  find: `POST ${arm}/providers/Microsoft.ResourceGraph/resources?api-version=2024-04-01`,
  vault: `GET ${arm}${vaultId}?${kv}`,
  key: `GET ${arm}${keyId}?${kv}`,
  keyVersions: `GET ${arm}${keyId}/versions?${kv}`,
  vaultKeys: `GET ${arm}${vaultId}/keys?${kv}`,
  roleAssignments: `GET ${arm}${keyId}/providers/Microsoft.Authorization/roleAssignments?${az}${roles.replaceAll("'", '%27')}`,
  denyAssignments: `GET ${arm}${keyId}/providers/Microsoft.Authorization/denyAssignments?${az}&$filter=atScope()`,
  subscriptions: `GET ${arm}/subscriptions?api-version=2022-12-01`,
  vaults: `GET ${arm}/subscriptions/${ids.subscription}/providers/Microsoft.KeyVault/vaults?${kv}`,
  deletedVaults: `GET ${arm}/subscriptions/${ids.subscription}/providers/Microsoft.KeyVault/deletedVaults?${kv}`,
  nameAvailability: `POST ${arm}/subscriptions/${ids.subscription}/providers/Microsoft.KeyVault/checkNameAvailability?${kv}`,
} as const;

const atVault = (address: string): string => address.replace(`/keys/${names.key}/`, '/');

type Answers = Record<string, StubAnswer | Promise<StubAnswer>>;

function readyAnswers(): Answers {
  const setUp = readySetUp();
  const collected = ['me', 'servicePrincipal', 'find', 'vault', 'key', 'keyVersions', 'vaultKeys'] as const;
  return Object.fromEntries(
    [...collected, 'roleAssignments' as const, 'denyAssignments' as const].map((name) => [
      asks[name],
      { json: setUp[name].body },
    ]),
  );
}

const question = (changes: Partial<CollectQuestion> = {}): CollectQuestion => ({
  identifier: judgeKeyIdentifier(readyUri).identifier!,
  appId: ids.application,
  account: { tenantId: ids.tenant, cloud: 'AzureCloud' },
  directoryRoles: null,
  ...changes,
});

async function run(
  answers: Answers,
  {
    asked = question(),
    accessTokens = tokens,
    ...options
  }: CollectOptions & {
    readonly asked?: CollectQuestion;
    readonly accessTokens?: AccessTokens;
  } = {},
) {
  const azure = stubAzure(
    ({ method, url }) =>
      answers[`${method} ${url}`.replaceAll("'", '%27')] ?? refusal(404, 'ResourceNotFound'),
  );
  const bundle = await collect(
    asked,
    { hosts, tokens: accessTokens },
    { clock: quickClock(), httpClient: azure.httpClient, ...options },
  );
  return { bundle, asked: azure.asked.map((address) => address.replaceAll("'", '%27')) };
}

const subscriptions = (...some: readonly string[]): StubAnswer => ({
  json: { value: some.map((subscriptionId) => ({ subscriptionId, state: 'Enabled' })) },
});
const skipped = { ok: false, error: 'skipped' };
const hidden = (): Answers => ({
  ...readyAnswers(),
  [asks.find]: { json: { data: [] } },
  [asks.subscriptions]: subscriptions(ids.subscription),
  [asks.vaults]: { json: { value: [] } },
  [asks.deletedVaults]: { json: { value: [] } },
  [asks.nameAvailability]: { json: { nameAvailable: true } },
});
const reportOf = (bundle: Bundle) =>
  assessFor(bundle, { product: 'customer-journey-analytics', at, mode: 'live', appId: null });

describe('a set-up in which all is right', () => {
  it('ends in the bundle that the scripts print', async () => {
    const { bundle } = await run(readyAnswers());
    expect(bundle).toEqual({ ...readySetUp(), deletedVaults: skipped, nameAvailability: skipped });
    expect(reportOf(bundle).verdict).toBe('ready');
  });

  it('needs nine requests, and no more than two of them stand one behind another', async () => {
    const answers = readyAnswers();
    const first: readonly string[] = [asks.me, asks.servicePrincipal, asks.find];
    const waiting: (() => void)[] = [];
    // Whatever comes after the first three is answered when all are asked: one that waited would wait for good.
    const azure = stubAzure(async ({ method, url }) => {
      const address = `${method} ${url}`.replaceAll("'", '%27');
      if (!first.includes(address)) {
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length === 6) waiting.forEach((go) => go());
        });
      }
      return answers[address]!;
    });
    const bundle = await collect(question(), { hosts, tokens }, { httpClient: azure.httpClient });
    expect(azure.asked).toHaveLength(9);
    expect(reportOf(bundle).verdict).toBe('ready');
  });

  it('is told answer by answer', async () => {
    const progress: Progress[] = [];
    const bundles: Bundle[] = [];
    await run(readyAnswers(), {
      onBundle: (bundle, how) => {
        bundles.push(bundle);
        progress.push(how);
      },
    });
    expect(progress.map(({ pending }) => pending.length)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
    expect(new Set(progress.map(({ total }) => total))).toEqual(new Set([12]));
    bundles.forEach((bundle, index) => {
      const there = answerNames.filter((name) => bundle[name] !== undefined);
      expect([...there, ...progress[index]!.pending].sort()).toEqual([...answerNames].sort());
    });
  });

  it('does not wait for Resource Graph when the vault is known', async () => {
    const never = new Promise<StubAnswer>(() => {});
    const answers = { ...readyAnswers(), [asks.find]: never };
    const controller = new AbortController();
    const done = run(answers, {
      asked: question({ knownVaultId: vaultId }),
      signal: controller.signal,
      clock: quickClock(1),
      onBundle: ({ roleAssignments }) => roleAssignments !== undefined && controller.abort(),
    });
    expect((await done).bundle).toMatchObject({
      vault: { ok: true },
      roleAssignments: { ok: true },
      find: { ok: false, error: printFault({ code: 'cancelled' }) },
    });
  });
});

describe('the vault', () => {
  it('is found in the lists of the subscriptions when Resource Graph does not know it yet', async () => {
    const vault = readySetUp().vault.body;
    const answers = { ...hidden(), [asks.vaults]: { json: { value: [{ ...vault, id: 'x' }, vault] } } };
    const { bundle } = await run(answers);
    expect(bundle).toMatchObject({
      find: { ok: true, body: { data: [] } },
      vault: { ok: true },
      account: { subscriptionId: ids.subscription },
      deletedVaults: skipped,
    });
    expect(reportOf(bundle).verdict).toBe('ready');
  });

  it('is looked for among deleted vaults and taken names when it is nowhere', async () => {
    const { asked, bundle } = await run(hidden());
    expect(bundle).toMatchObject({
      vault: skipped,
      key: skipped,
      roleAssignments: skipped,
      roleDefinitions: skipped,
      deletedVaults: { ok: true, body: { value: [] } },
      nameAvailability: { ok: true, body: { nameAvailable: true } },
      account: { subscriptionId: ids.subscription },
    });
    expect(asked).toContain(asks.nameAvailability);
    expect(reportOf(bundle).findings).toContainEqual(
      expect.objectContaining({ code: 'vault.found/not-found' }),
    );
  });

  it('is looked for there in the subscription of a vault that cannot be read', async () => {
    const answers = {
      ...readyAnswers(),
      [asks.vault]: refusal(404, 'ResourceNotFound'),
      [asks.deletedVaults]: { json: { value: [{ properties: { vaultId } }] } },
    };
    const { asked, bundle } = await run(answers);
    expect(bundle.deletedVaults).toEqual({ ok: true, body: { value: [{ properties: { vaultId } }] } });
    expect(asked).not.toContain(asks.subscriptions);
  });

  it.each([
    ['Resource Graph', asks.find],
    ['the list of subscriptions', asks.subscriptions],
    ['the list of vaults', asks.vaults],
  ])('is unread, not missing, when %s refuses', async (_, address) => {
    const { bundle } = await run({ ...hidden(), [address]: refusal(403, 'AuthorizationFailed') });
    expect(bundle.vault).toMatchObject({ ok: false, error: expect.stringContaining('AuthorizationFailed') });
  });

  it.each([
    ['Resource Graph', asks.find],
    ['the list of vaults', asks.vaults],
  ])('is not missing because %s is', async (_, address) => {
    const answers = { ...hidden(), [asks.nameAvailability]: refusal(403, 'AuthorizationFailed') };
    const { bundle } = await run({ ...answers, [address]: refusal(404, 'ResourceNotFound') });
    const found = reportOf(bundle).findings.find(({ check }) => check === 'vault.found');
    expect(found?.status).toBe('unknown');
  });

  it('is not looked for elsewhere when nothing can be reached', async () => {
    const { asked, bundle } = await run({ ...hidden(), [asks.find]: 'cut' });
    const error = printFault({ code: 'unreachable', host: 'management.azure.com' });
    for (const name of ['find', 'vault', 'key', 'denyAssignments', 'deletedVaults'] as const) {
      expect(bundle[name]).toEqual({ ok: false, error });
    }
    expect(asked).not.toContain(asks.subscriptions);
  });

  it.each([
    '@contoso.example/x',
    `${vaultId}?x`,
    `${vaultId}/keys/x`,
    vaultId.replace('contoso-rg', '..'),
    7,
  ])('is not read under the id %s', async (id) => {
    const data = [{ ...readySetUp().find.body.data[0], id }];
    const { bundle } = await run({ ...readyAnswers(), [asks.find]: { json: { data } } });
    expect(bundle.vault?.ok).toBe(false);
  });

  it('that moved is read where Resource Graph knows it now', async () => {
    const old = vaultId.replace(names.resourceGroup, 'fabrikam-rg');
    const { bundle } = await run(readyAnswers(), { asked: question({ knownVaultId: old }) });
    expect(bundle).toMatchObject({ vault: { ok: true }, key: { ok: true }, roleAssignments: { ok: true } });
    expect(reportOf(bundle).verdict).toBe('ready');
  });
});

describe('deleted vaults', () => {
  const other = '99999999-9999-4999-8999-999999999999';
  const ofOther = asks.deletedVaults.replace(ids.subscription, other);
  const answers = (): Answers => ({
    ...hidden(),
    [asks.subscriptions]: subscriptions(other, ids.subscription),
    [asks.vaults.replace(ids.subscription, other)]: { json: { value: [] } },
    [asks.deletedVaults]: { json: { value: [{ name: 'one' }] } },
    [ofOther]: { json: { value: [{ name: 'two' }] } },
    [asks.nameAvailability.replace(ids.subscription, other)]: { json: { nameAvailable: false } },
  });

  it('of several subscriptions are one list', async () => {
    const { bundle } = await run(answers());
    expect(bundle.deletedVaults).toEqual({ ok: true, body: { value: [{ name: 'two' }, { name: 'one' }] } });
    expect(bundle.nameAvailability).toEqual({ ok: true, body: { nameAvailable: false } });
  });

  it('go on where one subscription refuses', async () => {
    const { bundle } = await run({ ...answers(), [ofOther]: refusal(403, 'AuthorizationFailed') });
    expect(bundle.deletedVaults).toEqual({
      ok: true,
      body: { value: [{ name: 'one' }], nextLink: ofOther.replace('GET ', '') },
    });
  });

  it('are asked for in subscriptions that are in use first', async () => {
    const { bundle } = await run({
      ...answers(),
      [asks.subscriptions]: {
        json: {
          value: [
            { subscriptionId: 'x' },
            { subscriptionId: ids.tenant, state: 'Deleted' },
            { subscriptionId: other, state: 'Disabled' },
            { subscriptionId: ids.subscription, state: 'Enabled' },
          ],
        },
      },
    });
    expect(bundle.account?.subscriptionId).toBe(ids.subscription);
    expect(bundle.nameAvailability).toEqual({ ok: true, body: { nameAvailable: true } });
  });
});

describe.each(['roleAssignments', 'denyAssignments'] as const)('%s', (name) => {
  const refused = (): Answers => ({
    ...readyAnswers(),
    [asks[name]]: refusal(404, 'ResourceNotFound'),
    [atVault(asks[name])]: { json: { value: [] } },
  });

  it('that the key does not give are read at the vault, and go on at the key', async () => {
    const { bundle } = await run(refused());
    const link = asks[name].replace('GET ', '').replaceAll('%27', "'");
    expect(bundle[name]).toEqual({ ok: true, body: { value: [], nextLink: link } });
  });

  it('are all of them when there is no such key', async () => {
    const { bundle } = await run({ ...refused(), [asks.key]: refusal(404, 'KeyNotFound') });
    expect(bundle[name]).toEqual({ ok: true, body: { value: [] } });
  });

  it('are an error when neither can be read', async () => {
    const forbidden = refusal(403, 'AuthorizationFailed');
    const { bundle } = await run({ ...refused(), [atVault(asks[name])]: forbidden });
    expect(bundle[name]).toMatchObject({ ok: false, error: expect.stringMatching(/^Forbidden\(/) });
  });

  it.each([
    ['a fault of Azure', refusal(500, 'InternalServerError')],
    ['too many requests', refusal(429, 'TooManyRequests')],
    ['a page of HTML', { text: '<html></html>' }],
    ['a connection that is cut', 'cut'],
  ] as const)('are not asked for at the vault because of %s', async (_, answer) => {
    const { asked, bundle } = await run({ ...refused(), [asks[name]]: answer });
    expect(asked).not.toContain(atVault(asks[name]));
    expect(bundle[name]?.ok).toBe(false);
  });
});

const roleOf = (id: string): string =>
  `/subscriptions/${ids.subscription}/providers/Microsoft.Authorization/roleDefinitions/${id}`;

describe('role assignments', () => {
  const custom = '88888888-8888-4888-8888-888888888888';

  it('are not asked for when the application is not there', async () => {
    const { bundle } = await run({ ...readyAnswers(), [asks.servicePrincipal]: { json: { value: [] } } });
    expect(bundle).toMatchObject({ roleAssignments: skipped, roleDefinitions: skipped });
  });

  it('bring the definitions of roles that are not known, each once, without those that cannot be read', async () => {
    const definition = { id: roleOf(custom), properties: { roleName: 'Wrapper', permissions: [] } };
    const unread = roleOf('55555555-5555-4555-8555-555555555555');
    const assigned = [
      unread,
      roleOf(custom),
      roleOf(custom).toUpperCase(),
      roleOf(ids.encryptionUser),
      '@contoso.example/roleDefinitions/x',
      `${roleOf(custom)}?x`,
      `/subscriptions/../providers/Microsoft.Authorization/roleDefinitions/${ids.tenant}`,
      null,
    ].map((roleDefinitionId) => ({ properties: { roleDefinitionId } }));
    const { asked, bundle } = await run({
      ...readyAnswers(),
      [asks.roleAssignments]: { json: { value: [...assigned, null, {}] } },
      [`GET ${arm}${roleOf(custom)}?${az}`]: { json: definition },
    });
    expect(bundle.roleDefinitions).toEqual({ ok: true, body: { value: [definition] } });
    expect(asked.filter((address) => /roledefinitions/i.test(address))).toHaveLength(2);
  });
});

describe("the reader's roles", () => {
  const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
  const claim = [globalAdministrator, 'b79fbf4d-3ef9-4689-8143-76b194e85509'];
  const claimed = { ok: true, body: { value: [{ roleTemplateId: globalAdministrator }] } };

  it.each([
    ['cannot be asked', refusal(403, 'Authorization_RequestDenied')],
    ['leaves the template out', { json: { value: [{ id: 'x', roleTemplateId: null }] } }],
  ] as const)('are those of the token where Graph %s', async (_, graph) => {
    const { bundle } = await run(
      { ...readyAnswers(), [asks.me]: graph },
      { asked: question({ directoryRoles: claim }) },
    );
    expect(bundle.me).toEqual(claimed);
  });

  it('are those that Graph says where it does', async () => {
    const { bundle } = await run(
      { ...readyAnswers(), [asks.me]: { json: { value: [] } } },
      { asked: question({ directoryRoles: claim }) },
    );
    expect(bundle.me).toEqual({ ok: true, body: { value: [] } });
  });

  it('are not known where neither says', async () => {
    const { bundle } = await run({
      ...readyAnswers(),
      [asks.me]: refusal(403, 'Authorization_RequestDenied'),
    });
    expect(bundle.me).toMatchObject({ ok: false });
  });
});

describe('a Managed HSM', () => {
  it('is read as one, without the questions that Azure Resource Manager answers for vaults only', async () => {
    const id = vaultId.replace('/vaults/', '/managedHSMs/');
    const identifier = judgeKeyIdentifier(`https://${names.vault}.managedhsm.azure.net/keys/${names.key}`);
    const data = [{ id, name: names.vault, tenantId: ids.tenant, subscriptionId: ids.subscription }];
    const { asked, bundle } = await run(
      {
        [asks.me]: { json: { value: [] } },
        [asks.servicePrincipal]: { json: readySetUp().servicePrincipal.body },
        [asks.find]: { json: { data } },
        [`GET ${arm}${id}?${kv}`]: { json: { id, properties: { tenantId: ids.tenant } } },
      },
      { asked: question({ identifier: identifier.identifier! }) },
    );
    expect(bundle).toMatchObject({
      vault: { ok: true },
      roleAssignments: skipped,
      denyAssignments: skipped,
      roleDefinitions: skipped,
      deletedVaults: skipped,
      nameAvailability: skipped,
    });
    expect(asked.join('\n')).not.toMatch(/\/vaults\/|Authorization|checkNameAvailability/);
  });
});

const before = async (): Promise<Bundle> => (await run(readyAnswers())).bundle;

describe('reading only some answers again', () => {
  it('asks nothing else, and keeps the others', async () => {
    const previous = await before();
    const answers = { [asks.roleAssignments]: { json: { value: [] } } };
    const { asked, bundle } = await run(answers, { only: ['roleAssignments', 'roleDefinitions'], previous });
    expect(asked).toEqual([asks.roleAssignments]);
    expect(bundle).toEqual({ ...previous, roleAssignments: { ok: true, body: { value: [] } } });
  });

  it('asks again what they need and could not be read before', async () => {
    const previous = { ...(await before()), servicePrincipal: { ok: false, error: 'x' } as const };
    const { asked, bundle } = await run(readyAnswers(), { only: ['roleAssignments'], previous });
    expect(asked).toEqual([asks.servicePrincipal, asks.roleAssignments]);
    expect(bundle).toMatchObject({ servicePrincipal: { ok: true }, roleAssignments: { ok: true } });
  });

  it('tells of those alone', async () => {
    const progress: Progress[] = [];
    const only: readonly AnswerName[] = ['vault', 'key'];
    await run(readyAnswers(), { only, previous: await before(), onBundle: (_, how) => progress.push(how) });
    expect(progress.map(({ pending, total }) => [pending.length, total])).toEqual([
      [2, 2],
      [1, 2],
      [0, 2],
    ]);
  });

  it.each([
    ['key', { identifier: judgeKeyIdentifier('https://fabrikam.vault.azure.net/keys/x').identifier! }],
    ['application', { appId: ids.organizationApplication }],
    ['tenant', { account: { tenantId: ids.subscription, cloud: 'AzureCloud' } }],
  ])('keeps nothing that is about another %s', async (_, changes) => {
    const { bundle } = await run({}, { only: ['me'], previous: await before(), asked: question(changes) });
    expect(Object.keys(bundle).sort()).toEqual(['account', 'appId', 'keyUri', 'me', 'schema']);
  });
});

describe('what goes wrong', () => {
  it('with one answer leaves the others alone', async () => {
    const answers = readyAnswers();
    const { bundle } = await run(answers, {
      accessTokens: {
        get: (resource) =>
          resource === 'graph' ? Promise.reject(new TypeError('broken')) : tokens.get(resource),
      },
    });
    expect(bundle).toMatchObject({
      me: { ok: false, error: expect.stringContaining('TypeError') },
      servicePrincipal: { ok: false },
      vault: { ok: true },
      key: { ok: true },
    });
  });

  it('without consent says for which service', async () => {
    const error = printFault({ code: 'not-consented', resource: 'resource-manager' });
    const { bundle } = await run(readyAnswers(), {
      accessTokens: {
        get: async (resource) => (resource === 'graph' ? tokens.get(resource) : { ok: false, error }),
      },
    });
    expect(bundle).toMatchObject({ servicePrincipal: { ok: true }, find: { error }, vault: { error } });
    expect(bundle.nameAvailability).toEqual({ ok: false, error });
  });

  it('because the reader cancels ends at once, with what is there', async () => {
    const controller = new AbortController();
    const never = new Promise<StubAnswer>(() => {});
    const { bundle } = await run(
      { ...readyAnswers(), [asks.key]: never },
      {
        clock: quickClock(1),
        signal: controller.signal,
        onBundle: (soFar) => soFar.vault !== undefined && controller.abort(),
      },
    );
    expect(bundle).toMatchObject({
      vault: { ok: true },
      key: { ok: false, error: printFault({ code: 'cancelled' }) },
    });
  });
});

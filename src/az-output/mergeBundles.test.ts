import { describe, expect, it } from 'vitest';
import { reportOf } from '../../tests/support/judged';
import { ids, readySetUp, type SetUp, vaultId } from '../../tests/support/readySetUp';
import type { Bundle } from '../evidence';
import { chooseBundle, mergeBundles, readPaste } from './index';

const asked = { keyUri: null, appId: ids.application };
const refused = {
  ok: false,
  error: 'ERROR: Forbidden({"error":{"code":"AuthorizationFailed","message":"no"}})',
};
const skipped = { ok: false, error: 'skipped' };
const merge = (...bundles: readonly object[]) => mergeBundles(bundles as readonly Bundle[]);
const paste = (...documents: readonly object[]) =>
  chooseBundle(
    readPaste(documents.map((document) => JSON.stringify(document)).join('\n'), asked).bundles,
    asked,
  );
const verdictOn = (...documents: readonly object[]) => reportOf(paste(...documents) ?? {}).verdict;

const isApplicationSeen = (...texts: readonly string[]) =>
  chooseBundle(readPaste(texts.join('\n'), asked).bundles, asked)?.servicePrincipal?.ok;

const changed = (change: (setUp: SetUp) => void): SetUp => {
  const setUp = readySetUp();
  change(setUp);
  return setUp;
};
const disabled = changed(({ key }) => (key.body.properties.attributes.enabled = false));
const account = (tenantId: string) => ({
  environmentName: 'AzureCloud',
  id: ids.subscription,
  tenantId,
  user: { name: 'admin@contoso.com', type: 'user' },
});

describe('two outputs of the script', () => {
  it('are not mixed: what the later one could not read, the earlier one does not know', () => {
    const vaultGone = {
      ...readySetUp(),
      vault: skipped,
      key: skipped,
      keyVersions: skipped,
      roleAssignments: skipped,
      deletedVaults: { ok: true, body: { value: [{ properties: { vaultId, location: 'westeurope' } }] } },
    };
    expect(verdictOn(readySetUp(), vaultGone)).toBe('not-ready');
    expect(verdictOn(readySetUp(), { ...readySetUp(), key: refused })).toBe('undetermined');
  });

  it('count in the order of the text, also when one is pasted again', () => {
    expect(verdictOn(disabled, readySetUp())).toBe('ready');
    expect(verdictOn(disabled, readySetUp(), disabled)).toBe('not-ready');
  });

  it('stay apart when they come from two tenants, services or clouds', () => {
    const elsewhere = changed((setUp) => (setUp.account.tenantId = ids.reader));
    expect(merge(readySetUp(), elsewhere)).toHaveLength(2);
    for (const host of ['managedhsm.azure.net', 'vault.azure.cn']) {
      const other = { ...readySetUp(), keyUri: `https://contoso-cmk.${host}/keys/adobe-cmk` };
      expect(merge(readySetUp(), other)).toHaveLength(2);
    }
  });
});

describe('a single output', () => {
  it('completes the output of the script before it', () => {
    const { key } = readySetUp();
    expect(verdictOn({ ...readySetUp(), key: refused }, key.body)).toBe('ready');
    expect(verdictOn(readySetUp(), disabled.key.body)).toBe('not-ready');
  });

  it('does not replace what the script read after it', () => {
    const { key } = readySetUp();
    expect(verdictOn(key.body, disabled)).toBe('not-ready');
    expect(verdictOn(key.body, { ...readySetUp(), vault: skipped, key: skipped })).toBe('undetermined');
    expect(verdictOn(key.body, { ...readySetUp(), key: refused })).toBe('ready');
  });

  it('that does not say whose it is belongs to what stands right before it', () => {
    const other = { ...readySetUp(), keyUri: 'https://fabrikam-cmk.vault.azure.net/keys/adobe-cmk' };
    const single = { schema: 'cmk-check/1', nameAvailability: refused };
    expect(merge(readySetUp(), other, single)[1]).toHaveProperty('nameAvailability', refused);
  });

  it('about a vault belongs to the set-up with that vault', () => {
    const other = { ...readySetUp(), keyUri: 'https://fabrikam-cmk.vault.azure.net/keys/adobe-cmk' };
    const single = {
      schema: 'cmk-check/1',
      vault: { ok: true, body: { ...readySetUp().vault.body, tags: { a: 'b' } } },
    };
    expect(merge(readySetUp(), other, single)[0]).toHaveProperty('vault', single.vault);
  });

  it('says that the application is gone, after an answer in which it was there', () => {
    const gone = `ERROR: Resource '${ids.application}' does not exist or one of its queried reference-property objects are not present.`;
    const script = JSON.stringify(readySetUp());
    const shown = JSON.stringify(readySetUp().servicePrincipal.body.value[0]);
    expect(isApplicationSeen(script, gone)).toBe(false);
    expect(isApplicationSeen(shown, gone)).toBe(false);
    expect(isApplicationSeen(gone, shown)).toBe(true);
  });

  it('says that the vault is deleted, after an answer in which it was there', () => {
    const row = {
      id: `${vaultId.split('/resourceGroups')[0]}/providers/Microsoft.KeyVault/locations/westeurope/deletedVaults/contoso-cmk`,
      properties: { vaultId },
    };
    expect(verdictOn(readySetUp(), row)).toBe('not-ready');
    expect(verdictOn(readySetUp(), { value: [row] })).toBe('not-ready');
    expect(paste(readySetUp().vault.body, row)).not.toHaveProperty('vault');
    expect(verdictOn(row, readySetUp())).toBe('ready');
    const other = { ...row, properties: { vaultId: `${vaultId}-2` } };
    expect(verdictOn(readySetUp(), other)).toBe('ready');
  });

  it('before the output of the script does not say which version that was asked about', () => {
    const missing = { ...readySetUp(), keyUri: `${readySetUp().keyUri}/${'0'.repeat(32)}` };
    expect(verdictOn(readySetUp().key.body, missing)).toBe('not-ready');
    expect(verdictOn(missing, readySetUp().key.body)).toBe('not-ready');
  });

  it('of a tenant that the reader left is not mixed with those of the next', () => {
    const [application] = readySetUp().servicePrincipal.body.value;
    const bundle = paste(account(ids.reader), application!, account(ids.tenant), readySetUp().vault.body);
    expect(bundle).toMatchObject({ account: { tenantId: ids.tenant }, vault: { ok: true } });
    expect(bundle).not.toHaveProperty('servicePrincipal');
  });

  it('about a vault or an application made anew takes with it what was read of the old one', () => {
    const group = changed(({ roleAssignments }) => {
      for (const { properties } of roleAssignments.body.value) {
        Object.assign(properties, { principalId: ids.group, principalType: 'Group' });
      }
    });
    expect(verdictOn(group)).toBe('ready');
    const [application] = readySetUp().servicePrincipal.body.value;
    expect(verdictOn(group, { ...application, id: ids.reader })).toBe('undetermined');
    const moved = { ...readySetUp().vault.body, id: vaultId.replace(ids.subscription, ids.reader) };
    expect(verdictOn(readySetUp(), moved)).toBe('undetermined');
  });

  it('about a deny assignment counts beside a complete list without it', () => {
    const deny = {
      properties: {
        denyAssignmentName: 'deny',
        permissions: [{ actions: [], notActions: [], dataActions: ['*'], notDataActions: [] }],
        principals: [{ id: ids.principal, type: 'ServicePrincipal' }],
        excludePrincipals: [],
        scope: vaultId,
      },
    };
    expect(verdictOn(readySetUp(), { value: [deny] })).toBe('not-ready');
  });

  it('about a custom role stands beside the definitions that the script found', () => {
    const custom = { name: '1', roleName: 'Custom', permissions: [] };
    const found = {
      ...readySetUp(),
      roleDefinitions: { ok: true, body: { value: [{ ...custom, name: '2' }] } },
    };
    expect(paste(found, [custom])?.roleDefinitions).toMatchObject({ body: [{ name: '2' }, { name: '1' }] });
  });
});

it('takes answers that are none for what they are', () => {
  for (const answer of [null, 'text', 3, [], { ok: 'true' }, { ok: false }]) {
    const odd = {
      ...readySetUp(),
      later: 1,
      vault: answer,
      denyAssignments: answer,
      servicePrincipal: answer,
    };
    expect(() => merge(odd, readySetUp(), odd, { schema: 'cmk-check/1', vault: answer })).not.toThrow();
  }
});

it('is done with a hundred thousand set-ups within seconds', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => ({ schema: 'cmk-check/1', appId: `${index}` }));
  const before = performance.now();
  expect(merge(...many).at(-1)).toEqual(many.at(-1));
  expect(performance.now() - before).toBeLessThan(5000);
});

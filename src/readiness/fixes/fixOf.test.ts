import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failingSetUps } from '../../../tests/support/failingSetUps';
import { findingOf, reportOf } from '../../../tests/support/judged';
import { ids, names, vaultId } from '../../../tests/support/readySetUp';
import { answered, vaultMissing } from '../../../tests/support/setUps/answers';
import { changed } from '../../../tests/support/setUps/changed';
import { assignmentOf, policyOf, withAssignments, withPolicies } from '../../../tests/support/setUps/grants';
import type { Finding } from '..';

const runs = Math.ceil(Number(process.env.CMK_PROPERTY_RUNS ?? 3000) / 3);
const properties = 'vault.body.properties';
const commandsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ fix }) => [...(fix?.az ?? []), ...(fix?.powershell ?? [])]);

/** What is between single quotes means nothing to a shell. */
const unquoted = (command: string): string => command.replace(/'[^']*'/g, "''");
/** Placeholders, and the options of PowerShell that are part of the fix. */
const expected = (command: string): string =>
  command
    .replace(/<[A-Z-]+>/g, 'PLACEHOLDER')
    .replaceAll('$true', 'TRUE')
    .replaceAll('$false', 'FALSE')
    .replaceAll(/@\{Action='';TimeBeforeExpiry=''\}/g, 'POLICY');

/** The only double quotes in a command are those of the rotation policy. */
const policyText = /'\{.*\}'/;

describe('the fix', () => {
  it('is filled in with the names of the set-up', () => {
    expect(
      findingOf('vault.purge-protection', changed({ [`${properties}.enablePurgeProtection`]: false })()).fix,
    ).toEqual({
      az: [
        'az keyvault update --name contoso-cmk --resource-group contoso-rg --enable-purge-protection true',
      ],
      powershell: [
        'Update-AzKeyVault -VaultName contoso-cmk -ResourceGroupName contoso-rg -EnablePurgeProtection',
      ],
      portal: {
        url: `https://portal.azure.com/#@${ids.tenant}/resource${vaultId}/properties`,
        path: ['Key vaults', names.vault, 'Properties', 'Enable purge protection'],
      },
      reversible: false,
    });
    expect(findingOf('grant.key-access', withAssignments([])).fix?.az).toEqual([
      `az role assignment create --assignee-object-id ${ids.principal} --assignee-principal-type ServicePrincipal --role ${ids.encryptionUser} --scope '${vaultId}'`,
    ]);
  });

  it('is a role where the vault goes by roles, and a policy where it goes by policies', () => {
    const byRole = withAssignments([assignmentOf({ principalId: ids.application })]);
    expect(findingOf('grant.key-access', byRole)).toMatchObject({
      code: 'grant.key-access/application-id-used',
    });
    expect(findingOf('grant.key-access', byRole).fix?.az[0]).toMatch(/^az role assignment create/);
    const byPolicy = withPolicies([policyOf({ objectId: ids.application })]);
    expect(findingOf('grant.key-access', byPolicy)).toMatchObject({
      code: 'grant.key-access/application-id-used',
    });
    expect(findingOf('grant.key-access', byPolicy).fix?.az[0]).toMatch(/^az keyvault set-policy/);
  });

  it('quotes a resource group with parentheses', () => {
    const id = vaultId.replace('contoso-rg', 'contoso(weu)');
    const setUp = changed({ 'vault.body.id': id, [`${properties}.enablePurgeProtection`]: false })();
    const { fix } = findingOf('vault.purge-protection', setUp);
    expect(fix?.az[0]).toContain("--resource-group 'contoso(weu)'");
    expect(fix?.powershell[0]).toContain("-ResourceGroupName 'contoso(weu)'");
  });

  it('keeps the names that are as long as Azure allows', () => {
    const key = `k${'e'.repeat(125)}y`;
    const setUp = changed({ keyUri: `https://contoso-cmk.vault.azure.net/keys/${key}`, key: vaultMissing })();
    expect(findingOf('key.found', setUp).fix?.az).toEqual([
      `az keyvault key recover --vault-name contoso-cmk --name ${key}`,
    ]);
  });

  it('adds what is missing to what the key may do today', () => {
    const setUp = changed({ 'key.body.properties.keyOps': ['sign', 'WRAPKEY', '$(id)'] })();
    expect(findingOf('key.operations', setUp).fix?.az).toEqual([
      'az keyvault key set-attributes --vault-name contoso-cmk --name adobe-cmk --ops sign wrapKey unwrapKey',
    ]);
  });

  it('is there for whatever fails, or what to look at for whatever is unknown', () => {
    const without = new Set(
      failingSetUps.flatMap(({ product, setUp }) =>
        reportOf(setUp(), product === undefined ? {} : { product }).findings.flatMap(
          ({ code, fix, status }) =>
            status !== 'pass' && fix === null && !code.endsWith('/waiting') ? [code] : [],
        ),
      ),
    );
    expect([...without].sort()).toEqual([
      // Only Microsoft can lift it.
      'app.enabled/disabled-by-microsoft',
      'identifier.form/unreadable',
      'key.found/version-not-found',
      'tenant.match/subscription-moved',
      // Another vault, or a support request: no command does it.
      'vault.dedicated/other-keys',
      'vault.found/not-found',
    ]);
  });

  it('consists of plain words only, for every set-up', () => {
    for (const { product, setUp } of failingSetUps) {
      const { findings } = reportOf(setUp(), product === undefined ? {} : { product });
      for (const command of commandsOf(findings)) {
        expect(expected(unquoted(command))).toMatch(/^[\w .,:=/'-]+$/);
        expect(command).not.toMatch(/undefined|null/);
      }
    }
  });

  it('never carries what somebody wrote into an answer to a shell', () => {
    const hostile = fc.oneof(
      fc.constantFrom(
        'x; rm -rf ~',
        '$(id)',
        '`id`',
        "x' ; id #",
        'x" | id',
        'x\nid',
        'x\r\nid',
        '(calc)',
        '(Get-Process)',
        '-rf',
        '--debug',
        '&id',
        '>out',
        '..',
        'x’; id',
        '\u2018id\u2019',
        '{id}',
        '%PATH%',
        '!!',
        '~',
        '*',
        '@file',
        'a b',
        '\u202eid',
      ),
      fc.string({ maxLength: 20 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const places = {
      keyUri: (text: string) => `https://contoso-cmk.vault.azure.net/keys/${text}`,
      appId: (text: string) => text,
      'account.tenantId': (text: string) => text,
      'account.subscriptionId': (text: string) => text,
      'vault.body.location': (text: string) => text,
      'vault.body.properties.tenantId': (text: string) => text,
      'servicePrincipal.body.value.0.id': (text: string) => text,
      'key.body.properties.keyOps': (text: string) => [text],
      'roleAssignments.body.value.0.properties.scope': (text: string) => text,
      'roleAssignments.body.value.0.properties.roleDefinitionId': (text: string) => text,
      'vault.body.id': (text: string) => vaultId.replace('contoso-rg', () => text),
      'find.body.data': (text: string) => [{ id: text, name: 'contoso-cmk', tenantId: text }],
      deletedVaults: (text: string) =>
        answered({ value: [{ properties: { vaultId: `${text}/contoso-cmk`, location: text } }] }),
    };
    const bad = [
      {},
      { vault: vaultMissing },
      {
        'vault.body.properties.enablePurgeProtection': false,
        'vault.body.properties.networkAcls.bypass': 'None',
      },
      { 'servicePrincipal.body.value': [] },
      { 'roleAssignments.body.value': [] },
      { 'key.body.properties.attributes.enabled': false, 'key.body.properties.keyOps': [] },
    ];
    const place = fc.constantFrom(...(Object.keys(places) as (keyof typeof places)[]));
    fc.assert(
      fc.property(fc.constantFrom(...bad), place, hostile, (faults, where, text) => {
        let setUp;
        try {
          setUp = changed({ [where]: places[where](text), ...faults })();
        } catch {
          // The fault took away the place.
          return;
        }
        for (const command of commandsOf(reportOf(setUp).findings)) {
          expect(expected(unquoted(command))).toMatch(/^[\w .,:=/'-]+$/);
          expect(expected(command).replace(policyText, '')).not.toMatch(
            /[\n\r\u2018\u2019`"$;]| -rf| --debug/,
          );
        }
      }),
      { numRuns: runs },
    );
  });
});

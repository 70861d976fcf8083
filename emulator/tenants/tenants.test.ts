import { describe, expect, it } from 'vitest';
import {
  assessFor,
  checkNames,
  outcomeCodesOf,
  presetAppId,
  type FindingCode,
  type Report,
  statusOf,
} from '../../src/readiness';
import type { Scenario } from '../model/Scenario';
import { makeScenarios } from './index';
import { onPlatform } from './parts/onPlatform';
import { bundleOf } from './support/bundleOf';

const now = new Date('2026-11-22T12:00:00Z');
const scenarios = makeScenarios(now);

const reportOf = (scenario: Scenario, tenantId?: string, at = now): Report =>
  assessFor(bundleOf(scenario, tenantId), {
    product: scenario.product,
    at: at.toISOString(),
    mode: 'live',
    appId: scenario.appId === presetAppId[scenario.product] ? null : scenario.appId,
    otherVault: null,
  });

const codesOf = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code);
const named = (name: string): Scenario =>
  scenarios.find(({ account }) => account.username.startsWith(`${name}@`))!;
const repeated = (values: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

describe('the tenants of the emulator', () => {
  it.each(scenarios.map((scenario) => [scenario.account.username, scenario] as const))(
    'has %s end in the report that it expects',
    (_, scenario) => {
      const report = reportOf(scenario);
      expect(scenario.expected.codes.length).toBeGreaterThan(0);
      expect(codesOf(report)).toEqual(expect.arrayContaining([...scenario.expected.codes]));
      expect(report.verdict).toBe(scenario.expected.verdict);
    },
  );

  it('lets Journey Optimizer be ready with both vaults of the ready tenant', () => {
    expect(reportOf(named('ready')).verdict).toBe('ready');
    expect(reportOf({ ...named('ready'), ...onPlatform }).verdict).toBe('ready');
  });

  it.each(['vault-in-other-tenant', 'guest'])('is ready for %s in the tenant of the vault', (name) => {
    const scenario = named(name);
    const contoso = scenario.tenants.filter(({ vaults }) => vaults.length > 0);
    expect(contoso).toHaveLength(1);
    expect(reportOf(scenario, contoso[0]!.tenantId).verdict).toBe('ready');
  });

  it('says the same when the scenarios are made at another time', () => {
    const later = new Date('2031-02-28T23:59:59Z');
    for (const scenario of makeScenarios(later)) {
      const report = reportOf(scenario, undefined, later);
      expect(codesOf(report), scenario.account.username).toEqual(
        expect.arrayContaining([...scenario.expected.codes]),
      );
    }
  });

  it('shows one thing that is wrong where one thing is wrong', () => {
    const right = new Map(reportOf(named('ready')).findings.map(({ check, code }) => [check, code]));
    const differing = (name: string): readonly string[] =>
      reportOf(named(name)).findings.flatMap(({ check, code }) => (right.get(check) === code ? [] : [code]));
    expect(differing('no-purge-protection')).toEqual(['vault.purge-protection/off']);
    expect(differing('network-perimeter')).toEqual(['vault.network/perimeter']);
    expect(differing('key-small')).toEqual(['key.size/too-small']);
    expect(differing('conditional-grant')).toEqual(['grant.key-access/conditional']);
    expect(differing('application-disabled')).toEqual(['app.enabled/disabled']);
    expect(differing('vault-in-old-tenant')).toEqual(['tenant.match/subscription-moved']);
  });

  it.each(checkNames)('has a scenario that expects %s not to hold', (check) => {
    const failing = outcomeCodesOf(check).filter((code) => statusOf(code) === 'fail');
    const wanted =
      failing.length > 0 ? failing : outcomeCodesOf(check).filter((code) => statusOf(code) === 'unknown');
    const met = scenarios.flatMap(({ expected }) =>
      expected.codes.filter((code) => (wanted as readonly string[]).includes(code)),
    );
    expect(met).not.toEqual([]);
  });

  it('expects codes that exist', () => {
    const known: readonly FindingCode[] = checkNames.flatMap(outcomeCodesOf);
    for (const { expected } of scenarios) expect(known).toEqual(expect.arrayContaining([...expected.codes]));
  });

  it('gives every tenant, subscription, principal and assignment an id of its own', () => {
    const ids = scenarios.flatMap(({ account, tenants }) => [
      ...account.memberships.map(({ objectId }) => objectId),
      ...tenants.flatMap((tenant) => [
        tenant.tenantId,
        ...tenant.subscriptions.map(({ subscriptionId }) => subscriptionId),
        ...tenant.servicePrincipals.map(({ id }) => id),
        ...tenant.deletedServicePrincipals.map(({ id }) => id),
        ...tenant.roleAssignments.map(({ name }) => name),
        ...tenant.denyAssignments.map(({ name }) => name),
        ...Object.keys(tenant.groups),
      ]),
    ]);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-0000-4000-8000-\d{12}$/.test(id))).toEqual([]);
  });

  it('assigns a role to a principal at a scope only once', () => {
    const rows = scenarios.flatMap(({ tenants }) =>
      tenants.flatMap(({ roleAssignments }) =>
        roleAssignments.map(({ properties: { principalId, roleDefinitionId, scope } }) =>
          [principalId, roleDefinitionId, scope].join(' '),
        ),
      ),
    );
    expect(repeated(rows)).toEqual([]);
  });

  it('knows every role that it assigns', () => {
    for (const { account, tenants } of scenarios) {
      for (const { roleAssignments, roleDefinitions } of tenants) {
        const known = roleDefinitions.map(({ id }) => id);
        const assigned = new Set(roleAssignments.map(({ properties }) => properties.roleDefinitionId));
        expect(known, account.username).toEqual(expect.arrayContaining([...assigned]));
      }
    }
  });

  it('lists 5,000 assignments at the key of which the last one gives access', () => {
    const { roleAssignments: answer } = bundleOf(named('many-assignments'));
    const rows = answer?.ok === true ? (answer.body as { value: readonly object[] }).value : [];
    expect(rows).toHaveLength(5000);
    const [tenant] = named('many-assignments').tenants;
    const roleAssignments = tenant!.roleAssignments.slice(0, -1);
    const report = reportOf({ ...named('many-assignments'), tenants: [{ ...tenant!, roleAssignments }] });
    expect(codesOf(report)).toContain('grant.key-access/insufficient');
  });

  it('has accounts that can be told apart and say what they are about', () => {
    expect(repeated(scenarios.map(({ account }) => account.username))).toEqual([]);
    expect(repeated(scenarios.map(({ account }) => account.about))).toEqual([]);
    for (const { account } of scenarios) {
      expect(account.about).toMatch(/^[A-Z].{20,120}\.$/);
      expect(account.username).toMatch(/^[a-z]+(?:-[a-z]+)*@(?:contoso|fabrikam)\.example$/);
    }
  });

  it('makes every account a member of tenants of its own scenario', () => {
    for (const { account, tenants } of scenarios) {
      const ids = tenants.map(({ tenantId }) => tenantId);
      expect(account.memberships[0]?.tenantId).toBe(ids[0]);
      expect(ids).toEqual(expect.arrayContaining(account.memberships.map(({ tenantId }) => tenantId)));
    }
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(scenarios))).toStrictEqual(scenarios);
  });

  it('names no company but Contoso, Fabrikam, and those whose products they are', () => {
    const text = JSON.stringify(scenarios);
    const hosts = [...text.matchAll(/[\w-]+(?:\.[\w-]+)*\.(?:example|com|net|org)\b/g)].map(([host]) => host);
    const known =
      /^(?:(?:[a-z-]+\.)?(?:contoso|fabrikam)\.example|contoso-[a-z-]+\.(?:vault|managedhsm)\.azure\.net)$/;
    expect(hosts.length).toBeGreaterThan(0);
    expect(hosts.filter((host) => !known.test(host))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { failingSetUps } from '../../tests/support/failingSetUps';
import { reportOf } from '../../tests/support/judged';
import { at, ids, keyUri, names, readySetUp, vaultId } from '../../tests/support/readySetUp';
import {
  assess,
  checkNames,
  type Finding,
  type FindingCode,
  outcomeCodesOf,
  type Product,
  requirements,
  statusOf,
  worst,
} from '.';
import { consequenceOf } from './requirements';

/** Outcomes that no answers cause; what each would need. */
const outOfReach: readonly FindingCode[] = [
  // Nothing comes before these that they could wait for.
  'identifier.form/waiting',
  'reader.role/waiting',
  'app.present/waiting',
  'vault.found/waiting',
  // The name of the vault that the other product uses, which stands in no answer.
  'vault.dedicated/shared-with-other-product',
];

const judged = failingSetUps.map(({ product, setUp, ...expected }) => ({
  ...expected,
  product: product ?? ('customer-journey-analytics' satisfies Product),
  // Judged in each test, and not while the file is read: mutation testing sees only what tests do.
  get report() {
    return reportOf(setUp(), product === undefined ? {} : { product });
  },
}));
const findingFor = (code: FindingCode, findings: readonly Finding[]): Finding | undefined =>
  findings.find(({ check }) => code.startsWith(`${check}/`));

const levelIn = (title: string) =>
  judged
    .find((candidate) => candidate.title === title)
    ?.report.findings.find(({ check }) => check === 'reader.role')?.level;

describe('assess', () => {
  it.each(judged)('says $code about $title', ({ code, report, verdict }) => {
    expect(findingFor(code, report.findings)?.code).toBe(code);
    expect(report.verdict).toBe(verdict);
  });

  it.each(judged)('keeps status, level and consequence of $title in step', ({ product, report }) => {
    expect(report.findings.map(({ check }) => check)).toEqual(checkNames);
    for (const { basis, check, code, consequence, fix, level, status } of report.findings) {
      expect(status).toBe(statusOf(code));
      expect(consequence).toBe(status === 'pass' ? 'none' : consequenceOf(check, code));
      expect(basis).toBe(requirements[check].basis[product]);
      if (check !== 'reader.role') expect(level).toBe(requirements[check].level[product]);
      if (status === 'pass') expect(fix).toBeNull();
    }
  });

  it('reaches every outcome of every check', () => {
    const reached = new Set(judged.flatMap(({ report }) => report.findings.map(({ code }) => code)));
    const missing = checkNames.flatMap(outcomeCodesOf).filter((code) => !reached.has(code));
    expect(missing).toEqual(outOfReach);
  });

  it('shows each set-up under its own title', () => {
    const titles = failingSetUps.map(({ title, product }) => `${title} ${product ?? ''}`);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('asks for a role of the reader only as long as the application is not there', () => {
    expect(levelIn('a reader without a role, and no application yet')).toBe('required');
    expect(levelIn('a reader without a role, who may not see applications')).toBe('required');
    expect(levelIn('a reader without a role, who needs none any more')).toBe('advice');
  });

  it('says what each kind of fault costs at Adobe', () => {
    const costs = Object.fromEntries(
      judged.flatMap(({ code, report }) => {
        const finding = findingFor(code, report.findings);
        return finding?.status === 'fail' ? [[code, finding.consequence]] : [];
      }),
    );
    expect(costs).toMatchObject({
      'identifier.form/invalid': 'blocks-setup',
      'tenant.match/vault-elsewhere': 'blocks-setup',
      'app.present/absent': 'blocks-setup',
      'app.enabled/disabled': 'data-purge',
      'vault.found/not-found': 'blocks-setup',
      'vault.found/soft-deleted': 'data-purge',
      'vault.purge-protection/off': 'blocks-setup',
      'vault.network/address-missing': 'recoverable',
      'vault.dedicated/other-keys': 'none',
      'grant.key-access/denied': 'data-purge',
      'grant.least-privilege/broader': 'none',
      'key.found/not-found': 'data-purge',
      'key.found/version-not-found': 'blocks-setup',
      'key.enabled/disabled': 'data-purge',
      'key.dates/expired': 'data-purge',
      'key.size/too-small': 'blocks-setup',
      'key.operations/missing': 'data-purge',
      'key.rotation/no-policy': 'none',
    });
  });

  it('says what the report is about', () => {
    expect(reportOf(readySetUp())).toMatchObject({
      schema: 'cmk-report/1',
      generatedAt: at,
      mode: 'pasted',
      product: 'customer-journey-analytics',
      subject: {
        keyIdentifier: keyUri,
        appId: ids.application,
        tenantId: ids.tenant,
        subscriptionId: ids.subscription,
        vaultId,
      },
    });
  });

  it('takes one vault for both products as a piece of advice', () => {
    for (const otherVault of [names.vault, names.vault.toUpperCase()]) {
      const report = reportOf(readySetUp(), { otherVault });
      const dedicated = report.findings.find(({ check }) => check === 'vault.dedicated');
      expect(dedicated).toMatchObject({
        code: 'vault.dedicated/shared-with-other-product',
        level: 'advice',
        consequence: 'none',
      });
      expect(report.verdict).toBe('ready');
    }
    const other = reportOf(readySetUp(), { otherVault: 'fabrikam-cmk' });
    expect(other.findings.find(({ check }) => check === 'vault.dedicated')?.status).toBe('pass');
  });

  it('knows nothing of an empty bundle', () => {
    for (const bundle of [{}, { schema: 'cmk-check/1' }, null, [], 'text', 3]) {
      const { findings, verdict } = reportOf(bundle as object);
      expect(verdict).toBe('undetermined');
      const statuses = new Set(findings.map(({ status }) => status));
      expect([...statuses]).toEqual(['unknown']);
    }
  });

  it('refuses a time that is none', () => {
    const question = { product: 'customer-journey-analytics', mode: 'live', appId: null } as const;
    expect(() => assess(readySetUp(), { ...question, at: 'yesterday' })).toThrow(RangeError);
  });
});

describe('worst', () => {
  it('is not-ready if one is, ready if all are, and otherwise undetermined', () => {
    expect(worst(['ready', 'undetermined', 'not-ready'])).toBe('not-ready');
    expect(worst(['ready', 'undetermined'])).toBe('undetermined');
    expect(worst(['ready', 'ready'])).toBe('ready');
    expect(worst([])).toBe('undetermined');
  });
});

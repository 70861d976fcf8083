import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { explainError } from '../../src/az-output/explain';
import { errorExamples } from '../../src/az-output/explain/examples';
import { languages } from '../../src/messages/languages';
import { assess, checkNames, redact, type Report } from '../../src/readiness';
import { cmkCheck } from '../support/cmkCheck';
import { root } from '../support/root';
import { failingSetUps } from '../support/failingSetUps';
import { at, ids, readySetUp } from '../support/readySetUp';

const schema = (name: string) =>
  new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(path.join(root, 'static', 'schemas', name), 'utf8')) as object,
  );
const isReport = schema('cmk-report-1.json');
const isBundle = schema('cmk-check-1.json');
const isExplanation = schema('cmk-explain-1.json');

const analytics = ['readiness', '--product', 'customer-journey-analytics', '--at', at];
const platform = { ...readySetUp(), appId: 'e463a445-c6ac-4ca2-b36a-b5146fcf6a52' };
const text = (value: unknown): string => JSON.stringify(value);

describe('cmk-check readiness', () => {
  it('says ready, with exit code 0 and a report of the published form', () => {
    const { exitCode, stdout, stderr } = cmkCheck([...analytics, '--json'], text(readySetUp()));
    const report = JSON.parse(stdout) as Report;
    expect(stderr).toBe('');
    expect(isReport(report), text(isReport.errors)).toBe(true);
    expect(report.verdict).toBe('ready');
    expect(report.findings.map(({ check }) => check)).toEqual(checkNames);
    expect(exitCode).toBe(0);
  });

  it('says not ready with exit code 1, and undetermined with 2', () => {
    const off = failingSetUps.find(({ code }) => code === 'vault.purge-protection/off');
    expect(cmkCheck(analytics, text(off?.setUp())).exitCode).toBe(1);
    expect(cmkCheck(analytics, '{"schema":"cmk-check/1"}').exitCode).toBe(2);
  });

  it('hides ids unless it is told not to', () => {
    expect(cmkCheck([...analytics, '--json'], text(readySetUp())).stdout).not.toContain(ids.tenant);
    expect(cmkCheck([...analytics, '--json', '--unredacted'], text(readySetUp())).stdout).toContain(
      ids.tenant,
    );
  });

  it('judges Journey Optimizer by the worse of two, whichever comes first', () => {
    const both = `${text(readySetUp())}\n${text(platform)}`;
    const { exitCode, stdout } = cmkCheck(
      ['readiness', '--product', 'journey-optimizer', '--at', at, '--json'],
      both,
    );
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Report);
    expect(reports.map(({ product }) => product)).toEqual([
      'experience-platform',
      'customer-journey-analytics',
    ]);
    expect(reports[1]?.findings.find(({ check }) => check === 'vault.dedicated')?.code).toBe(
      'vault.dedicated/shared-with-other-product',
    );
    // The second one answers for an application that its service principal is not.
    expect(reports[0]?.verdict).toBe('undetermined');
    expect(exitCode).toBe(2);
  });

  it('does not call half of Journey Optimizer ready', () => {
    const { exitCode, stderr } = cmkCheck(
      ['readiness', '--product', 'journey-optimizer', '--at', at, '--json'],
      text(readySetUp()),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Adobe Experience Platform');
  });

  it.each([
    ['nothing', ''],
    ['a table', 'Name    Location\n------  ----------\ncontoso westeurope\n'],
    ['half a bundle', text(readySetUp()).slice(0, 700)],
    ['a token', `{"accessToken":"eyJ${'a'.repeat(40)}.${'b'.repeat(40)}.${'c'.repeat(40)}"}`],
  ])('refuses %s with 65 and a helpful word', (_, input) => {
    const { exitCode, stderr, stdout } = cmkCheck(analytics, input);
    expect([exitCode, stdout]).toEqual([65, '']);
    expect(stderr.length).toBeGreaterThan(40);
  });

  it.each([
    [['readiness']],
    [['readiness', '--product', 'analytics']],
    [['readiness', '--product', 'experience-platform', '--at', 'yesterday']],
    [['readiness', '--product', 'experience-platform', '--app-id', 'adobe']],
    [['readiness', '--product', 'experience-platform', '--null']],
    [['readiness', '--product']],
    [['collect', '--uri', 'https://contoso.vault.azure.net/keys/cmk']],
    [['explain', 'a', 'b']],
  ])('answers %j with 64', (args) => {
    expect(cmkCheck(args).exitCode).toBe(64);
  });

  it.each(languages.map(({ code }) => code))('speaks %s, and its codes do not change', (language) => {
    const { stdout } = cmkCheck([...analytics, '--lang', language], text(readySetUp()));
    for (const check of checkNames) expect(stdout).toContain(`\`${check}/`);
  });
});

describe('the published schemas', () => {
  it('take what the examples hold', () => {
    expect(isBundle(readySetUp()), text(isBundle.errors)).toBe(true);
    expect(isBundle({ ...readySetUp(), vault: { ok: true } })).toBe(false);
  });

  it.each(failingSetUps.map((example) => [example.title, example] as const))(
    'take the report on: %s',
    (_, { product = 'customer-journey-analytics', setUp }) => {
      const bundle = setUp() as Parameters<typeof assess>[0];
      const report = redact(assess(bundle, { product, at, mode: 'pasted', appId: null }));
      expect(isReport(report), text(isReport.errors)).toBe(true);
    },
  );

  it.each(Object.entries(errorExamples))('take the explanation of %s', (_, example) => {
    const explanation = JSON.parse(text(explainError(example))) as object;
    expect(isExplanation(explanation), text(isExplanation.errors)).toBe(true);
  });
});

describe('cmk-check explain', () => {
  it('prints what it recognised, and exits with 2 when it recognised nothing', () => {
    const known = cmkCheck(['explain', '--json'], 'ERROR: AADSTS65001: The user has not consented.');
    expect(isExplanation(JSON.parse(known.stdout))).toBe(true);
    expect(known.exitCode).toBe(0);
    const nothing = cmkCheck(['explain', '--json'], 'It does not work.');
    expect([nothing.exitCode, nothing.stdout]).toEqual([2, '{"matches":[]}\n']);
  });
});

describe('cmk-check collect', () => {
  it('prints a script for the key and application it was asked about', () => {
    const uri = 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk';
    for (const shell of ['bash', 'powershell']) {
      const { exitCode, stdout } = cmkCheck([
        'collect',
        '--shell',
        shell,
        '--uri',
        uri,
        '--app-id',
        ids.application,
      ]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(uri);
      expect(stdout).toContain(ids.application);
    }
  });
});

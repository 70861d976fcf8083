import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { at, ids, names, readyForExperiencePlatform, readySetUp } from '../../tests/support/readySetUp';
import type { Report } from '../readiness';
import { type ReadinessCommand, readinessCommand } from './readinessCommand';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command: ReadinessCommand = {
  language: 'en',
  json: true,
  unredacted: true,
  product: 'customer-journey-analytics',
  appId: null,
  at,
  files: [],
};

/** One file for each list of documents. */
function run(changes: Partial<ReadinessCommand>, ...contents: readonly (readonly unknown[])[]) {
  const files = contents.map((documents, index) => path.join(folder, `${index}.json`));
  contents.forEach((documents, index) =>
    writeFileSync(files[index]!, documents.map((document) => JSON.stringify(document)).join('\n')),
  );
  const reports: Report[] = [];
  const exitCode = readinessCommand(
    { ...command, ...changes, files },
    (line) => reports.push(JSON.parse(line) as Report),
    () => {},
  );
  return { exitCode, verdicts: reports.map(({ verdict }) => verdict), reports };
}

const analytics = readySetUp();
const platform = readyForExperiencePlatform();
const none = { ok: true, body: { value: [] } };

describe('one product', () => {
  it('is not called not ready because of an application that nobody asked about', () => {
    const absent = { ...platform, servicePrincipal: none };
    expect(run({}, [absent]).exitCode).toBe(2);
    expect(run({ product: 'experience-platform' }, [absent]).exitCode).toBe(1);
    expect(run({ product: 'experience-platform', appId: ids.reader }, [absent]).exitCode).toBe(2);
  });

  it('is not called ready with the application of the other', () => {
    const named = { product: 'experience-platform', appId: ids.application } as const;
    expect(run(named, [analytics]).exitCode).toBe(2);
    expect(run({ ...named, appId: ids.application.toUpperCase() }, [analytics]).exitCode).toBe(2);
  });

  it('may be judged for an application that is named', () => {
    expect(run({ appId: ids.organizationApplication }, [platform]).exitCode).toBe(0);
    expect(run({ appId: ids.organizationApplication.toUpperCase() }, [platform]).exitCode).toBe(0);
  });

  it('takes the answer about its own application out of several', () => {
    const [own] = analytics.servicePrincipal.body.value;
    const [other] = platform.servicePrincipal.body.value;
    const { reports } = run({}, [own, other, analytics.vault.body, analytics.key.body]);
    expect(reports[0]?.findings.find(({ check }) => check === 'app.present')?.status).toBe('pass');
  });
});

it('does not let a name write control characters on the terminal', () => {
  const setUp = readySetUp();
  for (const application of setUp.servicePrincipal.body.value)
    application.displayName = 'A\u001b[2J\u202e\rB';
  const file = path.join(folder, 'named.json');
  writeFileSync(file, `ERROR: (Forbidden) \u001b[2J\n\n${JSON.stringify(setUp)}`);
  const lines: string[] = [];
  const say = (line: string): unknown => lines.push(line);
  readinessCommand({ ...command, json: false, files: [file] }, say, say);
  expect(lines.join('\n')).toMatch(/A +\\\[2J +B/);
  expect(lines.join('\n')).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});

describe('Journey Optimizer', () => {
  const pair = { product: 'journey-optimizer' } as const;

  it('is ready when both halves are, whichever file is whose', () => {
    for (const files of [[[platform], [analytics]], [[analytics], [platform]], [[analytics, platform]]]) {
      expect(run(pair, ...files)).toMatchObject({ exitCode: 0, verdicts: ['ready', 'ready'] });
    }
  });

  it('is not ready with the same half twice', () => {
    expect(run(pair, [analytics], [analytics])).toMatchObject({ exitCode: 2, verdicts: ['ready'] });
    expect(run(pair, [platform], [platform])).toMatchObject({ exitCode: 2 });
    expect(run({ ...pair, appId: ids.application }, [analytics], [analytics]).exitCode).toBe(2);
  });

  it('takes the set-up of the application that is named, of three', () => {
    const other = { ...readyForExperiencePlatform(), appId: ids.reader };
    const named = { ...pair, appId: ids.organizationApplication };
    expect(run(named, [platform, other], [analytics]).verdicts).toEqual(['ready', 'ready']);
  });

  it('knows single outputs for Customer Journey Analytics when the other application is named', () => {
    const [application] = analytics.servicePrincipal.body.value;
    const { reports } = run(
      { ...pair, appId: ids.organizationApplication },
      [platform],
      [application, analytics.vault.body, analytics.key.body],
    );
    expect(reports.map(({ subject }) => subject.appId)).toEqual([
      ids.organizationApplication,
      ids.application,
    ]);
    expect(reports[1]?.findings.find(({ check }) => check === 'app.present')?.status).toBe('pass');
  });

  it('advises a vault for each half', () => {
    const { reports } = run(pair, [platform], [analytics]);
    const dedicated = reports[1]?.findings.find(({ check }) => check === 'vault.dedicated');
    expect(dedicated?.code).toBe('vault.dedicated/shared-with-other-product');
    expect(JSON.stringify(dedicated)).toContain(names.vault);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, type Scenario, scenarios, startEmulator } from '../../../emulator';
import { collectLive, hasIdentifier, reportOn } from '../../../tests/support/liveCheck';
import { quickClock } from '../../../tests/support/quickClock';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

const named = (name: string): Scenario => {
  const found = scenarios.find(({ account }) => account.username.startsWith(`${name}@`));
  if (found === undefined) throw new Error(`There is no scenario ${name}`);
  return found;
};

/** Without those whose trouble is in signing in, or in the Key Identifier, which is judged before. */
const checked = scenarios.filter((scenario) => scenario.account.trouble === null && hasIdentifier(scenario));

describe('the live check', () => {
  it.each(checked.map((scenario) => [scenario.account.username, scenario] as const))(
    'says of %s what is expected',
    async (_, scenario) => {
      const report = reportOn(await collectLive(emulator, scenario, {}), scenario);
      expect(report.verdict).toBe(scenario.expected.verdict);
      expect(report.findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining([...scenario.expected.codes]),
      );
    },
  );

  it('answers the challenge of a host that refuses the first token', async () => {
    for (const name of ['claims-challenge-resource-manager', 'claims-challenge-graph']) {
      expect(reportOn(await collectLive(emulator, named(name), {}), named(name)).verdict).toBe('ready');
    }
  });

  it('says how far it is with a list of 5,000 assignments', async () => {
    const rows: number[] = [];
    await collectLive(emulator, named('many-assignments'), {
      onPage: (page) => page.step === 'roleAssignments' && rows.push(page.rows),
    });
    expect(rows).toHaveLength(50);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect(rows.at(-1)).toBe(5000);
  });

  it('takes three round trips with latency between, when a role has to be looked up', async () => {
    const roundTrip = 200;
    emulator.faults.latency(roundTrip);
    try {
      const started = performance.now();
      await collectLive(emulator, named('ready-custom-role'), { clock: quickClock(1) });
      expect(performance.now() - started).toBeLessThan(3.5 * roundTrip + 400);
    } finally {
      emulator.faults.latency(0);
    }
  });

  it('asks nothing but what it may: GETs, and the two POSTs that only read', async () => {
    emulator.log.clear();
    await collectLive(emulator, named('vault-not-there'), {});
    const asked = emulator.log.entries();
    const posts = asked.filter(({ method }) => method === 'POST').map(({ url }) => new URL(url).pathname);
    expect(posts.map((path) => path.split('/').at(-1)).sort()).toEqual([
      'checkNameAvailability',
      'resources',
    ]);
    expect(asked.every(({ method }) => method === 'GET' || method === 'POST')).toBe(true);
    expect(asked.every(({ url }) => !/eyJ|access_token/.test(url))).toBe(true);
  });
});

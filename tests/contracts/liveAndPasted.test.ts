import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emulator, scenarios, startEmulator } from '../../emulator';
import { judgeKeyIdentifier } from '../../src/key-identifier';
import { bothReports, type LiveAndPasted } from '../support/az/bothReports';

/** The largest first: it takes the time of ten others. */
const cases = [...scenarios].reverse().flatMap((scenario) =>
  scenario.account.memberships.map(({ tenantId }) => {
    const tenant = scenario.tenants.find((one) => one.tenantId === tenantId)!;
    return { name: `${scenario.account.username} at ${tenant.displayName}`, scenario, tenantId };
  }),
);
type Case = (typeof cases)[number];

let emulator: Emulator;
let lanes: readonly Promise<void>[] = [];
const waiting = [...cases];
const begun = new Map<Case, Promise<LiveAndPasted>>();

/** Two at a time, ahead of the tests: a script mostly waits for the programs that it starts. */
beforeAll(async () => {
  emulator = await startEmulator();
  const at = new Date().toISOString();
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const both = bothReports(emulator.origins, next, at);
      begun.set(next, both);
      await both.catch(() => undefined);
    }
  };
  lanes = [lane(), lane()];
});
afterAll(async () => {
  waiting.length = 0;
  await emulator.close();
  await Promise.all(lanes);
});

const reportsOf = (asked: Case): Promise<LiveAndPasted> =>
  vi.waitUntil(() => begun.get(asked), { timeout: 55_000 }) as Promise<LiveAndPasted>;

const named = (some: readonly Case[]) => some.map((asked) => [asked.name, asked] as const);
const kindOfTrouble = ({ scenario }: Case) => scenario.account.trouble?.kind;
const isHome = ({ scenario, tenantId }: Case) => scenario.account.memberships[0]?.tenantId === tenantId;

/** Where the sign-in itself ends otherwise with `az` than in a browser. */
const otherSignIn = cases.filter((asked) =>
  ['admin-approval', 'blocked-by-policy'].includes(kindOfTrouble(asked) ?? ''),
);
const sameSignIn = cases.filter((asked) => !otherSignIn.includes(asked));

describe('live and pasted evidence', () => {
  it.each(named(sameSignIn))('of %s come to the same report', async (_, asked) => {
    const { live, pasted } = await reportsOf(asked);
    expect(pasted).toEqual({ ...live, mode: 'pasted' });
  });

  const asExpected = cases.filter(
    // What can be corrected was corrected before anything was asked.
    (asked) => isHome(asked) && judgeKeyIdentifier(asked.scenario.keyUri).verdict === 'valid',
  );
  it.each(named(asExpected))('of %s come to the report that the data is made for', async (_, asked) => {
    const { live } = await reportsOf(asked);
    const { codes, verdict } = asked.scenario.expected;
    expect(live.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes]));
    expect(live.verdict).toBe(verdict);
  });
});

describe('a sign-in that ends otherwise with az', () => {
  it.each(named(otherSignIn))('never turns what holds for %s into what does not', async (_, asked) => {
    const { live, pasted } = await reportsOf(asked);
    for (const [index, { check, status }] of live.findings.entries()) {
      const other = pasted.findings[index];
      expect(other?.check).toBe(check);
      if (status !== 'unknown' && other?.status !== 'unknown') expect(other?.status, check).toBe(status);
    }
  });

  // The Azure CLI is Microsoft's own application: nobody has to consent to it.
  const unapproved = otherSignIn.filter((asked) => kindOfTrouble(asked) === 'admin-approval');
  it.each(named(unapproved))('needs no approval for %s', async (_, asked) => {
    const { live, pasted } = await reportsOf(asked);
    expect([live.verdict, pasted.verdict]).toEqual(['undetermined', 'ready']);
    expect(JSON.stringify(live)).toContain('"not-consented"');
  });

  // `az login` lists subscriptions, and is no sign-in at all without a token for Resource Manager.
  const blocked = otherSignIn.filter((asked) => kindOfTrouble(asked) === 'blocked-by-policy');
  it.each(named(blocked))('answers nothing for %s, and the live check what Graph knows', async (_, asked) => {
    const { live, pasted } = await reportsOf(asked);
    const codes = [live, pasted].map(({ findings }) => findings.map(({ code }) => code));
    expect(codes[0]).toContain('app.present/present');
    expect(codes[1]).toContain('app.present/unreadable');
    expect(JSON.stringify(live)).toContain('AADSTS53003');
    expect(pasted.verdict).toBe('undetermined');
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Emulator,
  type Fault,
  type FaultRule,
  type Scenario,
  scenarios,
  startEmulator,
} from '../../emulator';
import { listTenants } from '../../src/azure';
import { outcomeWords } from '../../src/messages/readiness/outcomeWords';
import type { Finding, Report } from '../../src/readiness';
import { collectLive, connectionOf, reportOn } from '../support/liveCheck';
import { quickClock } from '../support/quickClock';

/*
 * Everything that is asked, with everything that can go wrong with it. Whatever Azure does, the report may know less; it
 * may never know something else.
 */

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterEach(() => emulator.faults.clear());
afterAll(() => emulator.close());

interface Request extends Pick<FaultRule, 'host' | 'method' | 'path'> {
  /** Of the emulator: one in which this is asked, and matters. */
  readonly scenario: string;
  /** Whether a required check says what it says there only because of this answer. */
  readonly isRequired: boolean;
}

const rm = 'resource-manager';
const requests: Readonly<Record<string, Request>> = {
  find: { host: rm, path: '/microsoft.resourcegraph/', scenario: 'ready', isRequired: false },
  servicePrincipal: { host: 'graph', path: '/serviceprincipals', scenario: 'ready', isRequired: true },
  // It is needed only where the application is not there yet.
  me: { host: 'graph', path: '/transitivememberof', scenario: 'no-role-claim', isRequired: false },
  vault: { host: rm, path: '/vaults/contoso-cmk?', scenario: 'ready', isRequired: true },
  key: { host: rm, path: '/keys/adobe-cmk?', scenario: 'ready', isRequired: true },
  // It is needed only where the identifier names a version that is not the current one.
  keyVersions: { host: rm, path: '/versions?', scenario: 'identifier-of-missing-version', isRequired: true },
  vaultKeys: { host: rm, path: '/keys?', scenario: 'ready', isRequired: false },
  roleAssignments: { host: rm, path: '/roleassignments', scenario: 'ready', isRequired: true },
  denyAssignments: { host: rm, path: '/denyassignments', scenario: 'ready', isRequired: true },
  roleDefinitions: { host: rm, path: '/roledefinitions/', scenario: 'ready-custom-role', isRequired: true },
  subscriptions: { host: rm, path: '/subscriptions?', scenario: 'new-vault', isRequired: true },
  vaults: { host: rm, path: 'microsoft.keyvault/vaults?', scenario: 'new-vault', isRequired: true },
  deletedVaults: { host: rm, path: '/deletedvaults', scenario: 'vault-soft-deleted', isRequired: true },
  nameAvailability: {
    host: rm,
    path: '/checknameavailability',
    scenario: 'vault-not-there',
    isRequired: true,
  },
};

interface Trouble {
  readonly fault: Fault;
  readonly times?: number;
  /** Null where the check gets over it. */
  readonly says: RegExp | null;
}

const host = /(?:127\.0\.0\.1|localhost):\d+/;
const troubles: Readonly<Record<string, Trouble>> = {
  'a claims challenge': { fault: { kind: 'claims-challenge' }, says: null },
  'a token refused once': { fault: { kind: 'unauthorized' }, times: 1, says: null },
  'a token refused': { fault: { kind: 'unauthorized' }, says: /InvalidAuthenticationToken/ },
  '403': { fault: { kind: 'forbidden' }, says: /AuthorizationFailed|Authorization_RequestDenied/ },
  // That a list is not there says as little as one that leaves something out.
  '404': { fault: { kind: 'not-found' }, says: /NotFound|left out/ },
  '409': { fault: { kind: 'conflict' }, says: /MissingSubscriptionRegistration|Conflict/ },
  '429 once': { fault: { kind: 'too-many-requests', retryAfterSeconds: null }, times: 1, says: null },
  '429 once, with a time': {
    fault: { kind: 'too-many-requests', retryAfterSeconds: 5 },
    times: 1,
    says: null,
  },
  '429': { fault: { kind: 'too-many-requests', retryAfterSeconds: null }, says: /too many requests/ },
  '429 for an hour': {
    fault: { kind: 'too-many-requests', retryAfterSeconds: 3600 },
    says: /too many requests/,
  },
  '500 twice': { fault: { kind: 'server-error' }, times: 2, says: null },
  '500': { fault: { kind: 'server-error' }, says: /InternalServerError/ },
  '503': {
    fault: { kind: 'unavailable', retryAfterSeconds: null },
    says: /serviceNotAvailable|ServiceUnavailable/,
  },
  '503 with a time': {
    fault: { kind: 'unavailable', retryAfterSeconds: 2 },
    says: /serviceNotAvailable|ServiceUnavailable/,
  },
  'a connection cut once': { fault: { kind: 'cut' }, times: 1, says: null },
  'a connection cut': { fault: { kind: 'cut' }, says: host },
  'a body cut once': { fault: { kind: 'cut-body' }, times: 1, says: null },
  'a body cut': { fault: { kind: 'cut-body' }, says: host },
  'a slow answer': { fault: { kind: 'slow', milliseconds: 60 }, says: null },
  silence: { fault: { kind: 'silent' }, says: host },
  'a page of a proxy': { fault: { kind: 'proxy-page' }, says: /HTML page, status 200/ },
  'truncated JSON': { fault: { kind: 'truncated-json' }, says: /broken JSON, status 200/ },
  'JSON of another form': { fault: { kind: 'other-json' }, says: /JSON|expected|left out/ },
  'a link to another host': {
    fault: { kind: 'foreign-next-link', origin: 'https://contoso.example' },
    says: /goes on/,
  },
  'a redirect': { fault: { kind: 'redirect', location: 'https://contoso.example/' }, says: host },
};

/** Really half a second for one answer, and four for all: only the waits between are much shorter than usual. */
const limits = { attempt: 125_000, total: 1_000_000 };
const options = () => ({ clock: quickClock(0.004), limits });

const named = (name: string): Scenario => {
  const found = scenarios.find(({ account }) => account.username.startsWith(`${name}@`));
  if (found === undefined) throw new Error(`There is no scenario ${name}`);
  return found;
};

const checkOf = async (scenario: Scenario): Promise<Report> =>
  reportOn(await collectLive(emulator, scenario, options()), scenario);

const clean = new Map<string, Promise<Report>>();
const cleanReport = (scenario: string): Promise<Report> => {
  const known = clean.get(scenario) ?? checkOf(named(scenario));
  clean.set(scenario, known);
  return known;
};

/** That a key is not there, nobody but Azure can say; where Azure says it, it is so. */
const isAzuresWord = (name: string, trouble: string, { code }: Finding): boolean =>
  name === 'key' && trouble === '404' && code === 'key.found/not-found';

/** A list that goes on still proves what is in it, and an object is no list. */
const getsOver = (name: string, { fault, says }: Trouble): boolean =>
  says === null ||
  (fault.kind === 'foreign-next-link' && name !== 'denyAssignments' && name !== 'keyVersions');

describe.each(Object.keys(requests))('%s', (name) => {
  const { isRequired, scenario, ...place } = requests[name]!;

  it.each(Object.keys(troubles))('with %s ends in no wrong verdict', async (title) => {
    const trouble = troubles[title]!;
    const { fault, times } = trouble;
    const before = await cleanReport(scenario);
    emulator.log.clear();
    emulator.faults.set([{ ...place, fault, ...(times === undefined ? {} : { times }) }]);
    const started = performance.now();
    const after = await checkOf(named(scenario));

    expect(performance.now() - started).toBeLessThan(8000);
    expect(emulator.log.entries().some(({ url }) => isAbout(url, place.path ?? ''))).toBe(true);
    after.findings.forEach((finding, index) => {
      const { code, status } = before.findings[index]!;
      const allowed = isAzuresWord(name, title, finding) ? ['fail'] : [status, 'unknown'];
      expect(allowed, `${code} became ${finding.code}`).toContain(finding.status);
    });
    if (after.verdict !== before.verdict && !isAzuresWord(name, title, findingOf(after, 'key.found'))) {
      expect(after.verdict).toBe('undetermined');
    }
    if (getsOver(name, trouble)) {
      expect(after.verdict).toBe(before.verdict);
      if (trouble.says === null) expect(codesOf(after)).toEqual(codesOf(before));
    } else if (isRequired) {
      expect(after.verdict).not.toBe('ready');
      expect(codesOf(after)).not.toEqual(codesOf(before));
    }
    const changed = after.findings.filter(({ code }) => !codesOf(before).includes(code));
    const unread = changed.filter(({ code }) => code.endsWith('/unreadable'));
    // Of a role that cannot be looked up, the finding names the role.
    if (name !== 'roleDefinitions') {
      for (const finding of unread) expect(outcomeWords(finding, 'en').what).toMatch(trouble.says!);
    }
  });
});

const findingOf = ({ findings }: Report, check: Finding['check']): Finding =>
  findings.find((finding) => finding.check === check)!;
const codesOf = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code);
const isAbout = (url: string, path: string): boolean => decodeURIComponent(url).toLowerCase().includes(path);

describe('the list of tenants', () => {
  it.each(Object.keys(troubles))('with %s is there, or its error says why not', async (title) => {
    const { fault, says, times } = troubles[title]!;
    emulator.faults.set([{ host: rm, path: '/tenants?', fault, ...(times === undefined ? {} : { times }) }]);
    const listed = listTenants(connectionOf(emulator, named('guest')), undefined, options());
    if (says === null || fault.kind === 'foreign-next-link') {
      expect((await listed).map(({ displayName }) => displayName)).toContain('Fabrikam');
    } else {
      await expect(listed).rejects.toThrow(/^(?:cmk-check: [a-z-]+ \{|[A-Z][A-Za-z ]+\(\{"error")/);
    }
  });
});

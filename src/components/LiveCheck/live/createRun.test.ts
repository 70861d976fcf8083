import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Emulator, type Scenario, scenarios, startEmulator } from '../../../../emulator';
import { connectionOf } from '../../../../tests/support/liveCheck';
import type { Resource } from '../../../azure';
import type { Session } from '../../../azure/signIn';
import type { SessionState, SignedIn } from '../../../azure/signIn/SessionState';
import { createStore } from '../../../azure/store';
import { type Bundle, printFault } from '../../../evidence';
import { assessFor } from '../../../readiness';
import { readDeviceText, writeDeviceText } from '../../deviceText/deviceText';
import { liveStateOf } from '../../setUp/liveState';
import { collectedName, keepLiveName, modeName } from '../../setUp/names';
import { createRun } from './createRun';

vi.mock('./watchDelays', () => ({ hiddenMinutes: 5, watchMinutes: 30, secondsBefore: () => 0.05 }));

const product = 'customer-journey-analytics';
const otherKey = 'https://contoso-cmk.vault.azure.net/keys/other';
let emulator: Emulator;
const stored = new Map<string, string>();

beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());
beforeEach(() => {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', { visibilityState: 'visible' });
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => stored.set(name, text),
    removeItem: (name: string) => stored.delete(name),
  });
  for (const name of [collectedName(product), modeName(product), keepLiveName]) writeDeviceText(name, '');
  emulator.faults.clear();
  emulator.log.clear();
});
afterEach(() => vi.unstubAllGlobals());

const named = (name: string): Scenario =>
  scenarios.find(({ account }) => account.username.startsWith(`${name}@`))!;
const askedOf = ({ appId, keyUri }: Scenario) => ({ uri: keyUri, appId });

function signedInAs(scenario: Scenario) {
  const { hosts, tokens } = connectionOf(emulator, scenario);
  const account: SignedIn = {
    name: '',
    username: scenario.account.username,
    tenantId: scenario.account.memberships[0]!.tenantId,
    directoryRoles: null,
  };
  const store = createStore<SessionState>({
    account,
    permissions: { 'resource-manager': 'granted', graph: 'granted' },
    waitingFor: null,
    problem: null,
  });
  const session = { ...store, tokens, settings: { hosts, cloud: 'AzureCloud' } } as unknown as Session;
  const permit = (resource: Resource, permission: 'granted' | 'needs-window'): void =>
    store.change(({ permissions }) => ({ permissions: { ...permissions, [resource]: permission } }));
  return { account, session, store, permit };
}

const shown = (): string => readDeviceText(collectedName(product));
const verdict = (): string =>
  assessFor(JSON.parse(shown()) as Bundle, {
    product,
    at: new Date().toISOString(),
    mode: 'live',
    appId: null,
  }).verdict;

describe('a check', () => {
  it('reads to the end, and keeps nothing on the device that the reader does not want there', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    await run.start(session, askedOf(named('ready')));
    expect(run.read()).toMatchObject({ status: 'done', wait: null, rows: null });
    expect(verdict()).toBe('ready');
    expect([...stored.keys()]).toEqual([]);
  });

  it('takes the earlier answer off the page before anything is answered', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    await run.start(session, askedOf(named('ready')));
    emulator.faults.set([
      { host: 'resource-manager', fault: { kind: 'silent' } },
      { host: 'graph', fault: { kind: 'silent' } },
    ]);
    const going = run.start(session, { ...askedOf(named('ready')), uri: otherKey });
    expect(verdict()).toBe('undetermined');
    expect(shown()).toContain(otherKey);
    expect(liveStateOf(product).read().isRunning).toBe(true);
    run.cancel();
    await going;
    expect(run.read()).toMatchObject({ status: 'cancelled', lastLookedAt: null });
    expect(liveStateOf(product).read().isRunning).toBe(false);
    expect(verdict()).toBe('undetermined');
    expect(JSON.parse(shown())).toMatchObject({ vault: { error: printFault({ code: 'cancelled' }) } });
  });

  it('says in whole seconds how long it waits, and says so no longer than that', async () => {
    emulator.faults.set([
      {
        host: 'graph',
        path: '/serviceprincipals',
        times: 1,
        fault: { kind: 'unavailable', retryAfterSeconds: null },
      },
      { host: 'resource-manager', path: '/keys/', fault: { kind: 'slow', milliseconds: 2500 } },
    ]);
    const run = createRun(product);
    const waits: unknown[] = [];
    run.subscribe(() => waits.push(run.read().wait?.seconds ?? null));
    const { session } = signedInAs(named('ready'));
    const going = run.start(session, askedOf(named('ready')));
    await vi.waitFor(() => expect(waits.some((seconds) => seconds !== null)).toBe(true));
    await vi.waitFor(() => expect(run.read()).toMatchObject({ status: 'running', wait: null }), 2300);
    await going;
    expect(waits.filter((seconds) => seconds !== null).every(Number.isInteger)).toBe(true);
  });

  it.each([
    ['cleared', ''],
    ['pasted over', '{"schema":"cmk-check/1"}'],
  ])('that was %s meanwhile writes nothing more', async (_, text) => {
    emulator.faults.set([{ host: 'resource-manager', fault: { kind: 'silent' } }]);
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    const going = run.start(session, askedOf(named('ready')));
    writeDeviceText(collectedName(product), text);
    writeDeviceText(modeName(product), 'pasted');
    await going;
    expect(shown()).toBe(text);
    expect(readDeviceText(modeName(product))).toBe('pasted');
    expect(run.read().status).toBe('idle');
    expect(liveStateOf(product).read().isRunning).toBe(false);
  });

  it('begins again by itself when all was cleared and the same is entered once more', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    await run.startIfNew(session, askedOf(named('ready')));
    writeDeviceText(collectedName(product), '');
    await run.startIfNew(session, askedOf(named('ready')));
    expect(verdict()).toBe('ready');
  });

  it('begins again when a permission that was lost is given back', async () => {
    const run = createRun(product);
    const { session, permit } = signedInAs(named('ready'));
    permit('graph', 'needs-window');
    await run.startIfNew(session, askedOf(named('ready')));
    const going = run.start(session, askedOf(named('ready')));
    permit('resource-manager', 'needs-window');
    await going;
    emulator.log.clear();
    permit('resource-manager', 'granted');
    await run.startIfNew(session, askedOf(named('ready')));
    expect(emulator.log.entries().length).toBeGreaterThan(0);
  });
});

describe('another reader, or another tenant', () => {
  it('ends what goes on, and what is shown is not taken for theirs', async () => {
    emulator.faults.set([{ host: 'resource-manager', fault: { kind: 'silent' } }]);
    const run = createRun(product);
    const { account, session, store } = signedInAs(named('ready'));
    const going = run.start(session, askedOf(named('ready')));
    const elsewhere = { ...account, tenantId: '00000000-0000-4000-8000-000000000000' };
    store.change(() => ({ account: elsewhere }));
    await going;
    expect(run.read().status).toBe('idle');
    expect(liveStateOf(product).read().isRunning).toBe(false);
    run.meet(elsewhere);
    expect(shown()).toBe('');
  });

  it('sees nothing of a reader of the same tenant', async () => {
    const run = createRun(product);
    const { account, session } = signedInAs(named('ready'));
    await run.start(session, askedOf(named('ready')));
    run.meet(null);
    run.meet(account);
    expect(verdict()).toBe('ready');
    run.meet({ ...account, username: 'someone.else@contoso.example' });
    expect(shown()).toBe('');
  });

  it('leaves alone what was pasted', () => {
    writeDeviceText(collectedName(product), '{"schema":"cmk-check/1","account":{"tenantId":"x"}}');
    writeDeviceText(modeName(product), 'pasted');
    const run = createRun(product);
    run.meet(signedInAs(named('ready')).account);
    expect(shown()).not.toBe('');
  });
});

describe('watching', () => {
  it('does not say that all holds when nothing was read to the end', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('no-grant'));
    emulator.faults.set([{ host: 'resource-manager', fault: { kind: 'silent' } }]);
    const going = run.start(session, askedOf(named('no-grant')));
    run.cancel();
    await going;
    run.watch(session, askedOf(named('no-grant')));
    expect(run.read().watch.kind).toBe('on');
    run.stopWatching();
    expect(run.read().watch.kind).toBe('off');
  });

  it('does not say that all holds because it did for another key', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    await run.start(session, askedOf(named('ready')));
    run.watch(session, { ...askedOf(named('ready')), uri: otherKey });
    expect(run.read().watch.kind).toBe('on');
    run.stopWatching();
  });

  it('looks at everything once more before it says that all holds now', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    emulator.faults.set([{ host: 'graph', fault: { kind: 'forbidden' } }]);
    await run.start(session, askedOf(named('ready')));
    expect(verdict()).toBe('undetermined');
    emulator.faults.clear();
    run.watch(session, askedOf(named('ready')));
    emulator.log.clear();
    // Since the check, the key was deleted: no question about the access of the application shows that.
    emulator.faults.set([
      { host: 'resource-manager', path: '/keys/adobe-cmk?', fault: { kind: 'not-found' } },
      { host: 'resource-manager', path: '/keys/adobe-cmk/versions?', fault: { kind: 'not-found' } },
    ]);
    await vi.waitFor(() => expect(verdict()).toBe('not-ready'), 5000);
    expect(run.read().watch.kind).toBe('on');
    run.stopWatching();
  });

  it('ends when all holds', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('ready'));
    emulator.faults.set([{ host: 'graph', fault: { kind: 'forbidden' } }]);
    await run.start(session, askedOf(named('ready')));
    emulator.faults.clear();
    run.watch(session, askedOf(named('ready')));
    await vi.waitFor(() => expect(run.read().watch).toEqual({ kind: 'ended', because: 'all-hold' }), 5000);
    expect(verdict()).toBe('ready');
  });

  it('is over once something newer was pasted', async () => {
    const run = createRun(product);
    const { session } = signedInAs(named('no-grant'));
    await run.start(session, askedOf(named('no-grant')));
    run.watch(session, askedOf(named('no-grant')));
    writeDeviceText(collectedName(product), '{}');
    await vi.waitFor(() => expect(run.read().watch.kind).toBe('off'), 3000);
    expect(shown()).toBe('{}');
  });
});

import { collect, neededFor, type Resource } from '../../../azure';
import type { Session } from '../../../azure/signIn';
import type { SignedIn } from '../../../azure/signIn/SessionState';
import { createStore, type Store } from '../../../azure/store';
import type { AnswerName, Bundle } from '../../../evidence';
import { judgeKeyIdentifier } from '../../../key-identifier';
import { assessFor, checkNames, presetAppId, type Product } from '../../../readiness';
import { readDeviceText, subscribeToDeviceText, writeDeviceText } from '../../deviceText/deviceText';
import { liveStateOf } from '../../setUp/liveState';
import { collectedName, keepLiveName, modeName } from '../../setUp/names';
import { idleRun, type RunState } from './RunState';
import { hiddenMinutes, secondsBefore, watchMinutes } from './watchDelays';

export interface Asked {
  /** A valid Key Identifier. */
  readonly uri: string;
  readonly appId: string;
}

/** The live check of one product: at most one at a time, whichever widget began it. */
export interface Run extends Pick<Store<RunState>, 'read' | 'subscribe'> {
  readonly start: (session: Session, asked: Asked) => Promise<void>;
  /** Each permission that is given says more, so each reads again; one that is lost says nothing new. */
  readonly startIfNew: (session: Session, asked: Asked) => Promise<void>;
  readonly cancel: () => void;
  /** The reader has signed out: nothing goes on, and nothing is said of what was. */
  readonly reset: () => void;
  /** Call it with whoever is signed in: what another reader saw, or in another tenant, is not shown as theirs. */
  readonly meet: (account: SignedIn | null) => void;
  readonly watch: (session: Session, asked: Asked) => void;
  readonly stopWatching: () => void;
}

const slowMilliseconds = 10_000;
/** Unlike what another check or another reader ends, this says of every answer that is missing that it was cancelled. */
const byReader = 'cancelled by the reader';
const resources: readonly Resource[] = ['resource-manager', 'graph'];

interface Covered {
  readonly subject: string;
  readonly granted: readonly Resource[];
}
const nothing: Covered = { subject: '', granted: [] };

export function createRun(product: Product): Run {
  const store = createStore<RunState>(idleRun);
  let controller = new AbortController();
  /** Read to the end, and about `subject`. */
  let bundle: Bundle | null = null;
  let subject = '';
  let covered: Covered = nothing;
  let watchTimer: ReturnType<typeof setTimeout> | undefined;
  let waitTimer: ReturnType<typeof setTimeout> | undefined;
  /** As it was put on the page; what was pasted or cleared since is newer, and is left alone. */
  let shown: string | null = null;
  let reader: string | null = null;

  const isShown = (): boolean => readDeviceText(collectedName(product)) === shown;

  /** Every widget on the page shows what is there so far; nothing of it is written to the device. */
  const show = (soFar: Bundle, pending: readonly AnswerName[]): void => {
    const waiting = checkNames.filter((check) => neededFor(check).some((name) => pending.includes(name)));
    liveStateOf(product).change(() => ({ isRunning: true, pending: new Set(waiting) }));
    shown = JSON.stringify(soFar);
    writeDeviceText(collectedName(product), shown, false);
    writeDeviceText(modeName(product), 'live', false);
  };

  const rest = (): void => {
    clearTimeout(waitTimer);
    store.change(() => ({ wait: null, rows: null, isSlow: false }));
    liveStateOf(product).change(() => ({ isRunning: false, pending: new Set() }));
  };

  const look = async (session: Session, asked: Asked, only?: readonly AnswerName[]): Promise<void> => {
    controller.abort();
    const own = new AbortController();
    controller = own;
    const { signal } = own;
    const { account } = session.read();
    const { identifier } = judgeKeyIdentifier(asked.uri);
    if (account === null || identifier === null) return;
    const nextSubject = subjectOf(account, asked);
    const previous = nextSubject === subject ? bundle : null;
    subject = nextSubject;
    reader = account.username;
    // Cancelled, it leaves less on the page than was known before.
    if (only === undefined) bundle = null;
    rest();
    store.change(() => ({ status: 'running', answered: 0, total: 0, lastLookedAt: null }));
    const slow = setTimeout(() => store.change(() => ({ isSlow: true })), slowMilliseconds);
    /** Another tenant or another reader would put answers of two into one bundle. */
    const isSame = (): boolean => {
      const now = session.read().account;
      return now?.tenantId === account.tenantId && now.username === account.username;
    };
    const isCurrent = (): boolean => !signal.aborted && isSame();
    const stops = [
      session.subscribe(() => {
        if (!isSame()) return reset();
        const { permissions } = session.read();
        const granted = covered.granted.filter((one) => permissions[one] === 'granted');
        covered = { ...covered, granted };
      }),
      subscribeToDeviceText(() => {
        if (isCurrent() && !isShown()) reset();
      }),
    ];
    try {
      const next = await collect(
        {
          identifier,
          appId: asked.appId,
          account: { tenantId: account.tenantId, cloud: session.settings.cloud },
          directoryRoles: account.directoryRoles,
        },
        { hosts: session.settings.hosts, tokens: session.tokens },
        {
          signal,
          ...(previous === null ? {} : { previous }),
          ...(only === undefined ? {} : { only }),
          onBundle: (soFar, { pending, total }) => {
            if (!isCurrent()) return;
            show(soFar, pending);
            store.change(() => ({ answered: total - pending.length, total }));
          },
          onPage: ({ rows }) => isCurrent() && store.change(() => ({ rows })),
          onWait: ({ host, seconds }) => isCurrent() && waitFor(host, seconds),
        },
      );
      if (signal.reason === byReader && controller === own && isShown()) {
        show(next, []);
        rest();
      }
      if (!isCurrent()) return;
      bundle = next;
      show(next, []);
      keep(product);
      store.change(() => ({ status: 'done', lastLookedAt: Date.now() }));
    } finally {
      clearTimeout(slow);
      stops.forEach((stop) => stop());
      if (isCurrent()) rest();
    }
  };

  const end = (because: 'all-hold' | 'time-is-up' | 'page-was-hidden'): void =>
    store.change(() => ({ watch: { kind: 'ended', because } }));

  const stopWatching = (): void => {
    clearTimeout(watchTimer);
    if (store.read().watch.kind === 'on') store.change(() => ({ watch: { kind: 'off' } }));
  };

  /** Undefined where nothing less than all of it would tell. */
  const openAnswers = (session: Session, asked: Asked): readonly AnswerName[] | undefined => {
    const { account } = session.read();
    if (bundle === null || account === null || subjectOf(account, asked) !== subject) return undefined;
    const report = assessFor(bundle, {
      product,
      at: new Date().toISOString(),
      mode: 'live',
      appId: presetAppId[product] === null ? asked.appId : null,
      otherVault: null,
    });
    const open = report.findings.filter(({ level, status }) => level === 'required' && status !== 'pass');
    const names = [...new Set(open.flatMap(({ check }) => neededFor(check)))];
    return open.length > 0 && names.length === 0 ? undefined : names;
  };
  const isAllWell = (session: Session, asked: Asked): boolean => openAnswers(session, asked)?.length === 0;

  const waitFor = (host: string, seconds: number): void => {
    clearTimeout(waitTimer);
    store.change(() => ({ wait: { host, seconds: Math.ceil(seconds) } }));
    waitTimer = setTimeout(() => store.change(() => ({ wait: null })), seconds * 1000);
  };

  const reset = (): void => {
    stopWatching();
    controller.abort();
    bundle = null;
    subject = '';
    covered = nothing;
    rest();
    store.change(() => idleRun);
  };

  return {
    read: store.read,
    subscribe: store.subscribe,
    start: (session, asked) => {
      stopWatching();
      return look(session, asked);
    },
    startIfNew: async (session, asked) => {
      const { account, permissions } = session.read();
      if (account === null) return;
      const granted = resources.filter((one) => permissions[one] === 'granted');
      const before = covered;
      covered = { subject: subjectOf(account, asked), granted };
      const isNew =
        before.subject !== covered.subject ||
        granted.some((one) => !before.granted.includes(one)) ||
        readDeviceText(collectedName(product)) === '';
      if (!isNew || granted.length === 0) return;
      stopWatching();
      await look(session, asked);
    },
    cancel: () => {
      controller.abort(byReader);
      rest();
      store.change(() => ({ status: 'cancelled' }));
    },
    stopWatching,
    reset,
    meet: (account) => {
      if (account === null) return reset();
      const isOthers = reader !== null && reader !== account.username;
      if (readDeviceText(modeName(product)) !== 'live') return;
      if (!isOthers && tenantIn(readDeviceText(collectedName(product))) === account.tenantId) return;
      reset();
      for (const name of [collectedName(product), modeName(product)]) writeDeviceText(name, '');
    },
    watch: (session, asked) => {
      const until = Date.now() + watchMinutes * 60_000;
      let looks = 0;
      let hiddenSince: number | null = null;
      const next = (): void => {
        if (isAllWell(session, asked)) return end('all-hold');
        if (Date.now() >= until) return end('time-is-up');
        const seconds = secondsBefore(looks);
        looks += 1;
        store.change(() => ({ watch: { kind: 'on', seconds } }));
        const before = readDeviceText(collectedName(product));
        watchTimer = setTimeout(() => void tick(before), seconds * 1000);
      };
      const tick = async (before: string): Promise<void> => {
        if (readDeviceText(collectedName(product)) !== before) return reset();
        if (document.visibilityState === 'hidden') {
          hiddenSince ??= Date.now();
          if (Date.now() - hiddenSince >= hiddenMinutes * 60_000) return end('page-was-hidden');
        } else {
          hiddenSince = null;
          await look(session, asked, openAnswers(session, asked));
          // What held half an hour ago is looked at again before it is said to hold now.
          if (store.read().watch.kind === 'on' && isAllWell(session, asked)) await look(session, asked);
        }
        if (store.read().watch.kind === 'on') next();
      };
      stopWatching();
      next();
    },
  };
}

/** The tenant of a collected bundle. */
function tenantIn(collected: string): unknown {
  try {
    return (JSON.parse(collected) as Bundle).account?.tenantId;
  } catch {
    return null;
  }
}

const subjectOf = ({ tenantId, username }: SignedIn, { appId, uri }: Asked): string =>
  `${uri} ${appId} ${tenantId} ${username}`;

/** Only if the reader wants it. */
function keep(product: Product): void {
  if (readDeviceText(keepLiveName) !== 'on') return;
  const isKept = writeDeviceText(collectedName(product), readDeviceText(collectedName(product)));
  writeDeviceText(modeName(product), 'live', isKept);
}

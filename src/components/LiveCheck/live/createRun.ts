import { collect, type Resource } from '../../../azure';
import type { Session } from '../../../azure/signIn';
import type { SignedIn } from '../../../azure/signIn/SessionState';
import { createStore, type Store } from '../../../azure/store';
import type { AnswerName, Bundle } from '../../../evidence';
import { judgeKeyIdentifier } from '../../../key-identifier';
import type { Product } from '../../../readiness';
import { subscribeToDeviceText } from '../../deviceText/deviceText';
import { type Asked, subjectOf } from './Asked';
import { createShownFindings } from './createShownFindings';
import { createWatch } from './createWatch';
import { openAnswers } from './openAnswers';
import { idleRun, type RunState } from './RunState';

export type { Asked };

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

/** What the last check could read, and about what. */
interface Covered {
  readonly subject: string;
  readonly granted: readonly Resource[];
}
const nothing: Covered = { subject: '', granted: [] };

export function createRun(product: Product): Run {
  const store = createStore<RunState>(idleRun);
  const findings = createShownFindings(product);
  const watch = createWatch(store);
  let controller = new AbortController();
  /** Read to the end, and about `subject`. */
  let bundle: Bundle | null = null;
  let subject = '';
  let covered: Covered = nothing;
  let waitTimer: ReturnType<typeof setTimeout> | undefined;
  let reader: string | null = null;

  const rest = (): void => {
    clearTimeout(waitTimer);
    store.change(() => ({ wait: null, rows: null, isSlow: false }));
    findings.rest();
  };

  const reset = (): void => {
    watch.stop();
    controller.abort();
    bundle = null;
    subject = '';
    covered = nothing;
    rest();
    store.change(() => idleRun);
  };

  const waitFor = (host: string, seconds: number): void => {
    clearTimeout(waitTimer);
    store.change(() => ({ wait: { host, seconds: Math.ceil(seconds) } }));
    waitTimer = setTimeout(() => store.change(() => ({ wait: null })), seconds * 1000);
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
        if (isCurrent() && !findings.areShown()) reset();
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
            findings.show(soFar, pending);
            store.change(() => ({ answered: total - pending.length, total }));
          },
          onPage: ({ rows }) => isCurrent() && store.change(() => ({ rows })),
          onWait: ({ host, seconds }) => isCurrent() && waitFor(host, seconds),
        },
      );
      if (signal.reason === byReader && controller === own && findings.areShown()) {
        findings.show(next, []);
        rest();
      }
      if (!isCurrent()) return;
      bundle = next;
      findings.show(next, []);
      findings.keep();
      store.change(() => ({ status: 'done', lastLookedAt: Date.now() }));
    } finally {
      clearTimeout(slow);
      stops.forEach((stop) => stop());
      if (isCurrent()) rest();
    }
  };

  return {
    read: store.read,
    subscribe: store.subscribe,
    reset,
    stopWatching: watch.stop,
    start: (session, asked) => {
      watch.stop();
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
        findings.read() === '';
      if (!isNew || granted.length === 0) return;
      watch.stop();
      await look(session, asked);
    },
    cancel: () => {
      controller.abort(byReader);
      rest();
      store.change(() => ({ status: 'cancelled' }));
    },
    meet: (account) => {
      if (account === null) return reset();
      const isOthers = reader !== null && reader !== account.username;
      if (findings.forgetUnless((tenantId) => !isOthers && tenantId === account.tenantId)) reset();
    },
    watch: (session, asked) =>
      watch.begin({
        look: (only) => look(session, asked, only),
        open: () => {
          const { account } = session.read();
          const isAbout = account !== null && subjectOf(account, asked) === subject;
          return bundle === null || !isAbout ? undefined : openAnswers(bundle, product, asked.appId);
        },
        shown: findings.read,
        giveUp: reset,
      }),
  };
}

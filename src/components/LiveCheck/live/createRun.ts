import { collect, neededFor } from '../../../azure';
import type { Session } from '../../../azure/signIn';
import type { SignedIn } from '../../../azure/signIn/SessionState';
import { createStore, type Store } from '../../../azure/store';
import type { AnswerName, Bundle } from '../../../evidence';
import { judgeKeyIdentifier } from '../../../key-identifier';
import { assessFor, checkNames, presetAppId, type Product } from '../../../readiness';
import { readDeviceText, writeDeviceText } from '../../deviceText/deviceText';
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
  readonly watch: (session: Session, asked: Asked) => void;
  readonly stopWatching: () => void;
}

const slowMilliseconds = 10_000;

export function createRun(product: Product): Run {
  const store = createStore<RunState>(idleRun);
  let controller = new AbortController();
  let bundle: Bundle | null = null;
  let subject = '';
  let covered: { readonly subject: string; readonly granted: readonly string[] } = {
    subject: '',
    granted: [],
  };
  let watchTimer: ReturnType<typeof setTimeout> | undefined;

  const look = async (session: Session, asked: Asked, only?: readonly AnswerName[]): Promise<void> => {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    const { account } = session.read();
    const { identifier } = judgeKeyIdentifier(asked.uri);
    if (account === null || identifier === null) return;
    const nextSubject = subjectOf(account, asked);
    const previous = nextSubject === subject ? bundle : null;
    subject = nextSubject;
    store.change(() => ({ status: 'running', answered: 0, total: 0, rows: null, wait: null, isSlow: false }));
    const slow = setTimeout(() => store.change(() => ({ isSlow: true })), slowMilliseconds);
    const isCurrent = (): boolean => !signal.aborted;
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
            show(product, soFar, pending);
            store.change(() => ({ answered: total - pending.length, total }));
          },
          onPage: ({ rows }) => isCurrent() && store.change(() => ({ rows })),
          onWait: (wait) => isCurrent() && store.change(() => ({ wait })),
        },
      );
      if (!isCurrent()) return;
      bundle = next;
      show(product, next, []);
      keep(product);
      store.change(() => ({ status: 'done', lastLookedAt: Date.now() }));
    } finally {
      clearTimeout(slow);
      if (isCurrent()) {
        store.change(() => ({ wait: null, rows: null, isSlow: false }));
        liveStateOf(product).change(() => ({ isRunning: false, pending: new Set() }));
      }
    }
  };

  const end = (because: 'all-hold' | 'time-is-up' | 'page-was-hidden'): void =>
    store.change(() => ({ watch: { kind: 'ended', because } }));

  const stopWatching = (): void => {
    clearTimeout(watchTimer);
    if (store.read().watch.kind === 'on') store.change(() => ({ watch: { kind: 'off' } }));
  };

  const failing = (asked: Asked): readonly AnswerName[] => {
    if (bundle === null) return [];
    const report = assessFor(bundle, {
      product,
      at: new Date().toISOString(),
      mode: 'live',
      appId: presetAppId[product] === null ? asked.appId : null,
      otherVault: null,
    });
    const open = report.findings.filter(({ level, status }) => level === 'required' && status !== 'pass');
    return [...new Set(open.flatMap(({ check }) => neededFor(check)))];
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
      const granted = Object.entries(permissions).flatMap(([resource, permission]) =>
        permission === 'granted' ? [resource] : [],
      );
      const before = covered;
      covered = { subject: subjectOf(account, asked), granted };
      const isNew =
        before.subject !== covered.subject || granted.some((one) => !before.granted.includes(one));
      if (!isNew || granted.length === 0) return;
      stopWatching();
      await look(session, asked);
    },
    cancel: () => {
      controller.abort();
      store.change(() => ({ status: 'cancelled', wait: null, rows: null, isSlow: false }));
      liveStateOf(product).change(() => ({ isRunning: false, pending: new Set() }));
    },
    stopWatching,
    watch: (session, asked) => {
      const until = Date.now() + watchMinutes * 60_000;
      let looks = 0;
      let hiddenSince: number | null = null;
      const next = (): void => {
        if (failing(asked).length === 0) return end('all-hold');
        if (Date.now() >= until) return end('time-is-up');
        const seconds = secondsBefore(looks);
        looks += 1;
        store.change(() => ({ watch: { kind: 'on', seconds } }));
        watchTimer = setTimeout(() => void tick(), seconds * 1000);
      };
      const tick = async (): Promise<void> => {
        if (document.visibilityState === 'hidden') {
          hiddenSince ??= Date.now();
          if (Date.now() - hiddenSince >= hiddenMinutes * 60_000) return end('page-was-hidden');
        } else {
          hiddenSince = null;
          await look(session, asked, failing(asked));
        }
        if (store.read().watch.kind === 'on') next();
      };
      stopWatching();
      next();
    },
  };
}

const subjectOf = ({ tenantId, username }: SignedIn, { appId, uri }: Asked): string =>
  `${uri} ${appId} ${tenantId} ${username}`;

/** Every widget on the page shows what is there so far; nothing of it is written to the device. */
function show(product: Product, bundle: Bundle, pending: readonly AnswerName[]): void {
  const waiting = checkNames.filter((check) => neededFor(check).some((name) => pending.includes(name)));
  liveStateOf(product).change(() => ({ isRunning: true, pending: new Set(waiting) }));
  writeDeviceText(modeName(product), 'live', false);
  writeDeviceText(collectedName(product), JSON.stringify(bundle), false);
}

/** Only if the reader wants it. */
function keep(product: Product): void {
  if (readDeviceText(keepLiveName) !== 'on') return;
  for (const name of [modeName(product), collectedName(product)]) writeDeviceText(name, readDeviceText(name));
}

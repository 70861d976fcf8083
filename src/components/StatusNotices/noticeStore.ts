import { createStore } from '../../azure/store';
import type { Notice } from './Notice';

interface State {
  /** At most one of a kind, but each text that could not be read. */
  readonly notices: readonly Notice[];
  /** Said and dismissed: once is enough for what does not change while the page lives. */
  readonly isStorageSaid: boolean;
}

export const initialNotices: State = { notices: [], isStorageSaid: false };
const { read, subscribe, change } = createStore<State>(initialNotices);

const isSame = (one: Notice, other: Notice): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'unreadable' || (other.kind === 'unreadable' && one.name === other.name));

/** What was here first is what the reader may want back, however often the other tab changes it. */
function joined(before: Notice | undefined, next: Notice): Notice {
  if (before?.kind !== 'changed-elsewhere' || next.kind !== 'changed-elsewhere') return next;
  return { kind: 'changed-elsewhere', before: new Map([...next.before, ...before.before]) };
}

function say(notice: Notice): void {
  const { isStorageSaid, notices } = read();
  if (notice.kind === 'not-kept' && isStorageSaid) return;
  const before = notices.find((one) => isSame(one, notice));
  const others = notices.filter((one) => one !== before);
  change(() => ({
    notices: [...others, joined(before, notice)],
    isStorageSaid: isStorageSaid || notice.kind === 'not-kept',
  }));
}

const dismiss = (notice: Notice): void =>
  change(({ notices }) => ({ notices: notices.filter((one) => one !== notice) }));

export const noticeStore = { read, subscribe, say, dismiss };

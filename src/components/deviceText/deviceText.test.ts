// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noticeStore } from '../StatusNotices/noticeStore';
import {
  hasUnkeptText,
  readDeviceText,
  restoreDeviceTexts,
  setAsideDeviceText,
  subscribeToDeviceText,
  writeDeviceText,
} from './deviceText';

const stored = new Map<string, string>();
let isFull = false;

// A storage of our own: newer versions of Node have a `localStorage` that is there and not usable.
beforeEach(() => {
  stored.clear();
  isFull = false;
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      stored.set(name, text);
    },
    removeItem: (name: string) => stored.delete(name),
  });
});
afterEach(() => {
  for (const name of ['key', 'tenant', 'key-identifier', 'set-up.collected.x']) writeDeviceText(name, '');
  for (const notice of noticeStore.read().notices) noticeStore.dismiss(notice);
  vi.unstubAllGlobals();
});

const notices = (): readonly string[] => noticeStore.read().notices.map(({ kind }) => kind);

/** As the browser tells of another tab, which has written or removed. */
function inOtherTab(name: string, text: string | null): void {
  if (text === null) stored.delete(`cmk-guide.${name}`);
  else stored.set(`cmk-guide.${name}`, text);
  window.dispatchEvent(new StorageEvent('storage', { key: `cmk-guide.${name}`, newValue: text }));
}

it('keeps a text on the device until it is cleared', () => {
  writeDeviceText('key', 'value');
  expect(stored.get('cmk-guide.key')).toBe('value');
  writeDeviceText('key', '');
  expect(stored.has('cmk-guide.key')).toBe(false);
});

it('keeps what must not be written in memory only, and takes an older text off the device', () => {
  writeDeviceText('key', 'harmless');
  writeDeviceText('key', 'secret', false);
  expect(readDeviceText('key')).toBe('secret');
  expect(stored.has('cmk-guide.key')).toBe(false);
});

it('loses nothing when the browser forbids storage', () => {
  isFull = true;
  writeDeviceText('key', 'typed');
  expect(readDeviceText('key')).toBe('typed');
});

it('does not bring back an older text in place of one that could not be kept', () => {
  expect(writeDeviceText('key', 'older')).toBe(true);
  isFull = true;
  expect(writeDeviceText('key', 'newer')).toBe(false);
  expect(stored.has('cmk-guide.key')).toBe(false);
});

it('tells every widget of the page, and follows another tab', () => {
  const listener = vi.fn<() => void>();
  const stop = subscribeToDeviceText(listener);
  writeDeviceText('key', 'here');
  inOtherTab('key', 'there');
  expect(listener).toHaveBeenCalledTimes(2);
  expect(readDeviceText('key')).toBe('there');
  stop();
  writeDeviceText('key', 'later');
  expect(listener).toHaveBeenCalledTimes(2);
});

it('says that another tab has changed what was here, and puts it back, however often that tab writes', () => {
  writeDeviceText('key-identifier', 'mine');
  for (const text of ['y', 'yo', 'yours']) inOtherTab('key-identifier', text);
  const [notice] = noticeStore.read().notices;
  expect(notice?.kind).toBe('changed-elsewhere');
  if (notice?.kind === 'changed-elsewhere') restoreDeviceTexts(notice.before);
  expect(readDeviceText('key-identifier')).toBe('mine');
});

it('forgets in every tab what is cleared in one, without a word', () => {
  writeDeviceText('key-identifier', 'mine');
  inOtherTab('key-identifier', '');
  inOtherTab('key-identifier', null);
  expect(readDeviceText('key-identifier')).toBe('');
  expect(notices()).toEqual([]);
});

it('keeps what it shows when another tab could not keep something newer', () => {
  writeDeviceText('tenant', 'mine');
  inOtherTab('tenant', null);
  expect(readDeviceText('tenant')).toBe('mine');
});

it('gives up nothing that is in memory only for what another tab writes', () => {
  writeDeviceText('key-identifier', 'only here', false);
  inOtherTab('key-identifier', 'there');
  expect(readDeviceText('key-identifier')).toBe('only here');
  expect(hasUnkeptText()).toBe(true);
});

it('follows another tab also while no widget was there to see it', () => {
  subscribeToDeviceText(() => {})();
  writeDeviceText('key-identifier', 'mine');
  inOtherTab('key-identifier', 'newer');
  expect(readDeviceText('key-identifier')).toBe('newer');
});

it('looks at the device again when the reader comes back to the page by the back button', () => {
  writeDeviceText('key-identifier', 'before');
  writeDeviceText('tenant', 'only here', false);
  stored.set('cmk-guide.key-identifier', 'meanwhile');
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(readDeviceText('key-identifier')).toBe('meanwhile');
  expect(readDeviceText('tenant')).toBe('only here');
});

it('says once that storage is full, and not for the offer of a language', async () => {
  vi.resetModules();
  const fresh = await import('./deviceText');
  const { noticeStore: store } = await import('../StatusNotices/noticeStore');
  isFull = true;
  fresh.writeDeviceText('language.offer', 'shown');
  expect(store.read().notices).toEqual([]);
  fresh.writeDeviceText('key-identifier', 'a');
  fresh.writeDeviceText('key-identifier', 'ab');
  expect(store.read().notices).toEqual([{ kind: 'not-kept', because: 'full' }]);
  store.read().notices.forEach(store.dismiss);
  fresh.writeDeviceText('key-identifier', 'abc');
  expect(store.read().notices).toEqual([]);
});

it('takes off what no widget can read, and offers it as it was', async () => {
  writeDeviceText('set-up.collected.x', '{"schema":"cmk-check/0"');
  setAsideDeviceText('set-up.collected.x');
  expect(readDeviceText('set-up.collected.x')).toBe('');
  expect(stored.size).toBe(0);
  await Promise.resolve();
  const text = '{"schema":"cmk-check/0"';
  expect(noticeStore.read().notices).toEqual([{ kind: 'unreadable', name: 'set-up.collected.x', text }]);
});

it('reads nothing that is longer than it would keep, whoever wrote it', async () => {
  const text = 'x'.repeat(20_001);
  stored.set('cmk-guide.sign-in.tenant', text);
  expect(readDeviceText('sign-in.tenant')).toBe('');
  await Promise.resolve();
  expect(noticeStore.read().notices).toEqual([{ kind: 'unreadable', name: 'sign-in.tenant', text }]);
});

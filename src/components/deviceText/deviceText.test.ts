// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readDeviceText, subscribeToDeviceText, writeDeviceText } from './deviceText';

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
afterEach(() => vi.unstubAllGlobals());

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
  stored.set('cmk-guide.key', 'there');
  window.dispatchEvent(new StorageEvent('storage', { key: 'cmk-guide.key', newValue: 'there' }));
  expect(listener).toHaveBeenCalledTimes(2);
  expect(readDeviceText('key')).toBe('there');
  stop();
  writeDeviceText('key', 'later');
  expect(listener).toHaveBeenCalledTimes(2);
});

// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { readDeviceText, subscribeToDeviceText, writeDeviceText } from './deviceText';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('keeps a text on the device until it is cleared', () => {
  writeDeviceText('key', 'value');
  expect(localStorage.getItem('cmk-guide.key')).toBe('value');
  writeDeviceText('key', '');
  expect(localStorage.getItem('cmk-guide.key')).toBeNull();
});

it('keeps what must not be written in memory only, and takes an older text off the device', () => {
  writeDeviceText('key', 'harmless');
  writeDeviceText('key', 'secret', false);
  expect(readDeviceText('key')).toBe('secret');
  expect(localStorage.getItem('cmk-guide.key')).toBeNull();
});

it('loses nothing when the browser forbids storage', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  writeDeviceText('key', 'typed');
  expect(readDeviceText('key')).toBe('typed');
});

it('tells every widget of the page, and follows another tab', () => {
  const listener = vi.fn<() => void>();
  const stop = subscribeToDeviceText(listener);
  writeDeviceText('key', 'here');
  localStorage.setItem('cmk-guide.key', 'there');
  window.dispatchEvent(new StorageEvent('storage', { key: 'cmk-guide.key' }));
  expect(listener).toHaveBeenCalledTimes(2);
  expect(readDeviceText('key')).toBe('there');
  stop();
  writeDeviceText('key', 'later');
  expect(listener).toHaveBeenCalledTimes(2);
});

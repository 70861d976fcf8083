// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { hostileTexts } from '../../../tests/support/hostile/hostileTexts';
import { mendAddress, soundPart } from './soundAddress';

beforeEach(() => window.history.replaceState(null, '', '/'));

it('leaves an address that can be decoded as it is', () => {
  for (const part of ['', '#vault-uri', '#caf%C3%A9', '/nl/reference/', '#a%2520b']) {
    expect(soundPart(part)).toBe(part);
  }
});

it('gives a part that can be decoded, and that says what stood there', () => {
  for (const part of ['#50%', '#%E0%A4%A', '/%FF/', '#%', ...hostileTexts.map((text) => `#%zz${text}`)]) {
    // Half of a character is a replacement character in an address already.
    expect(decodeURIComponent(soundPart(part))).toBe(part);
  }
});

it('mends the address of the page without leaving it, and keeps what the router remembers', () => {
  window.history.replaceState({ key: 'abc' }, '', '/?q=1#50%');
  mendAddress();
  expect(window.location.href).toMatch(/\/\?q=1#50%25$/);
  expect(window.history.state).toEqual({ key: 'abc' });
});

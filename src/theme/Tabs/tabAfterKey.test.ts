import { expect, it } from 'vitest';
import { tabAfterKey } from './tabAfterKey';

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 0],
  ['ArrowLeft', 2, 1],
  ['ArrowLeft', 0, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s on tab %i of three goes to tab %i', (key, at, expected) => {
  expect(tabAfterKey(key, at, 3)).toBe(expected);
});

it.each(['Enter', ' ', 'Tab', 'ArrowDown', 'a'])('%o does not move between tabs', (key) => {
  expect(tabAfterKey(key, 1, 3)).toBeNull();
});

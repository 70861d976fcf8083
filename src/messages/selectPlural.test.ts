import { expect, it } from 'vitest';
import { selectPlural } from './selectPlural';

const message = 'one key: {names}|{count} keys, among them {names}';

it('gives the form for the number', () => {
  expect(selectPlural(message, 1, 'en', { count: '1', names: 'a' })).toBe('one key: a');
  expect(selectPlural(message, 2, 'en', { count: '2', names: 'a' })).toBe('2 keys, among them a');
});

it('keeps a name in which a bar stands whole, and one that looks like a placeholder', () => {
  expect(selectPlural(message, 1, 'en', { count: '1', names: 'a|b' })).toBe('one key: a|b');
  expect(selectPlural(message, 2, 'en', { count: '2', names: 'a|{count}' })).toBe(
    '2 keys, among them a|{count}',
  );
});

it('leaves a placeholder that nothing is known for', () => {
  expect(selectPlural('{constructor}', 2, 'en', {})).toBe('{constructor}');
});

import { expect, it } from 'vitest';
import { excerpt } from './excerpt';

it('shows a short text as a whole', () => {
  expect(excerpt('az: command not found', [4, 11])).toEqual({
    before: 'az: ',
    marked: 'command',
    after: ' not found',
  });
});

it('shows where a long text goes on', () => {
  const { before, marked, after } = excerpt(`${'a'.repeat(100)}KeyDisabled${'b'.repeat(100)}`, [100, 111]);
  expect({ before: before.length, marked, after: after.length }).toEqual({
    before: 61,
    marked: 'KeyDisabled',
    after: 61,
  });
  expect(before.startsWith('…') && after.endsWith('…')).toBe(true);
});

it('cuts no character in two', () => {
  const lock = '\u{1f512}';
  for (const shift of ['', 'x']) {
    const text = `${lock.repeat(50)}${shift}KeyDisabled${shift}${lock.repeat(50)}`;
    const start = text.indexOf('Key');
    const { before, after } = excerpt(text, [start, start + 11]);
    expect(() => encodeURIComponent(before + after)).not.toThrow();
  }
});

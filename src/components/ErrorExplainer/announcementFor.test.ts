import { expect, it } from 'vitest';
import { explainError } from '../../az-output/explain';
import { announcementFor } from './announcementFor';

const said = (text: string): string => announcementFor(explainError(text).matches, 'en');

it('says how many errors there are, and the first', () => {
  expect(said('KeyDisabled')).toBe('One error was recognized: The key is disabled');
  expect(said('KeyDisabled\nERROR: unrecognized arguments: --x')).toBe(
    '2 errors were recognized. The first one: The key is disabled',
  );
});

it('says what to paste where there is none', () => {
  expect(said('Hello')).toContain('No error was recognized');
});

it('says why a secret is gone', () => {
  expect(said('-----BEGIN PRIVATE KEY-----')).toContain('The field was emptied');
});

import { createHttpHeaders } from '@azure/core-rest-pipeline';
import { expect, it } from 'vitest';
import { retryAfter } from './retryAfter';

const now = Date.parse('2026-11-22T12:00:00Z');

it.each([
  [{ 'Retry-After': '0' }, 0],
  [{ 'Retry-After': ' 17 ' }, 17],
  [{ 'Retry-After': 'Sun, 22 Nov 2026 12:00:30 GMT' }, 30],
  [{ 'Retry-After': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'x-ms-user-quota-resets-after': '00:00:05' }, 5],
  [{ 'x-ms-user-quota-resets-after': '01:02:03' }, 3723],
  [{ 'Retry-After': '2', 'x-ms-user-quota-resets-after': '00:00:05' }, 2],
  [{}, null],
  [{ 'Retry-After': '' }, null],
  [{ 'Retry-After': '-3' }, null],
  [{ 'Retry-After': '1e9' }, null],
  [{ 'Retry-After': 'soon, I hope' }, null],
  [{ 'x-ms-user-quota-resets-after': 'later' }, null],
])('of %o is %s', (headers, seconds) => {
  expect(retryAfter(createHttpHeaders(headers as Record<string, string>), now)).toBe(seconds);
});

import { expect, it } from 'vitest';
import { hostileTexts } from '../../tests/support/hostile/hostileTexts';
import { setUpNamed } from '../../tests/support/hostile/setUpNamed';
import { reportOf } from '../../tests/support/judged';

/** What the storage of a browser may hold under the name of a bundle. */
const stored: readonly string[] = [
  '5',
  'true',
  '"text"',
  '[]',
  '{}',
  '[null]',
  '{"keyUri":{}}',
  '{"schema":7,"keyUri":7,"account":7,"vault":7,"key":[],"me":""}',
  '{"account":{"tenantId":{}},"vault":{"ok":"yes","body":[]}}',
  '{"__proto__":{"keyUri":"https://contoso.vault.azure.net/keys/cmk"},"constructor":{"prototype":{"polluted":1}}}',
  '{"vault":{"__proto__":{"ok":true,"body":{}}}}',
  `${'{"vault":'.repeat(500)}1${'}'.repeat(500)}`,
];

it('a stored bundle of another form is never ready, and stops nothing', () => {
  for (const text of stored) expect(reportOf(JSON.parse(text)).verdict, text.slice(0, 60)).not.toBe('ready');
  expect('polluted' in {}).toBe(false);
});

it('hostile names in all answers are never ready', () => {
  for (const text of hostileTexts) expect(reportOf(setUpNamed(text)).verdict, text).not.toBe('ready');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { hostileTexts } from '../../../../tests/support/hostile/hostileTexts';
import { bashText } from './bashText';

const texts = [
  'https://contoso.vault.azure.net/keys/adobe-cmk',
  '',
  `'; touch broken; '`,
  '$(touch broken)',
  '`touch broken`',
  '"; touch broken; "',
  'a\ntouch broken\n',
  '!!; !touch',
  '\\',
  '%s %n',
  'é “quoted” ‘text’ 𝒳',
  '\t\x1b[201~\x03\x7f',
  // The same text is shown for what no shell can hold, see below.
  ...hostileTexts.filter((text) => !/\p{Surrogate}|\0/u.test(text)),
];

it.each([['run', []] as const, ['typed into an interactive bash', ['--norc', '-i']] as const])(
  'gives each text as it was when it is %s',
  (_, options) => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), 'cmk-text-'));
    const { stdout } = spawnSync('bash', options, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, HISTFILE: '/dev/null' },
      input: `printf '%s\\0' ${texts.map(bashText).join(' ')}\n`,
    });
    const made = readdirSync(cwd);
    rmSync(cwd, { recursive: true });
    expect(stdout.split('\0').slice(0, -1)).toEqual(texts);
    expect(made).toEqual([]);
  },
);

it('shows a replacement character for what a shell cannot hold', () => {
  expect(bashText('a\0b\ud800')).toBe(String.raw`$'a\xEF\xBF\xBDb\xEF\xBF\xBD'`);
});

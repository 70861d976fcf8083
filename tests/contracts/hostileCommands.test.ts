import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { fixesFor } from '../support/hostile/fixesFor';
import { someHostileTexts } from '../support/hostile/hostileTexts';

/** Writes down each word that it was given; a word that holds more than a name would show. */
const stub = '#!/usr/bin/env bash\nprintf "%s\\0" "$@" >>"$HOME/../words"\n';

/** Copied into a terminal, as a reader does it: a command with a placeholder is not run as it stands. */
function run(commands: readonly string[]): { readonly made: readonly string[]; readonly words: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-commands-'));
  const [home, bin] = [path.join(folder, 'home'), path.join(folder, 'bin')];
  for (const each of [home, bin]) mkdirSync(each);
  writeFileSync(path.join(bin, 'az'), stub);
  chmodSync(path.join(bin, 'az'), 0o755);
  const { error } = spawnSync('bash', ['--norc', '-i'], {
    cwd: home,
    input: `${commands.join('\n')}\n`,
    env: { PATH: `${bin}:/usr/bin:/bin`, HOME: home, HISTFILE: '/dev/null' },
    timeout: 60_000,
  });
  const words = readFileSync(path.join(folder, 'words'), 'utf8');
  const made = readdirSync(home);
  rmSync(folder, { recursive: true });
  if (error !== undefined) throw error;
  return { made, words };
}

const withoutPlaceholders = (command: string): string => command.replace(/<[A-Z-]+>/g, 'PLACEHOLDER');

const fixes = someHostileTexts.flatMap(fixesFor);

it('no command that a reader copies does more than it says, whatever was pasted', () => {
  const commands = new Set(fixes.flatMap(({ az }) => az));
  expect(commands.size).toBeGreaterThan(20);
  const { made, words } = run([...commands]);
  expect(made).toEqual([]);
  // It has been run: nothing stood in the way of the commands that are whole.
  expect(words).toContain('--enable-purge-protection');
  expect(withoutPlaceholders(words)).not.toMatch(/touch|attacker|ran\(|[$`;|&<>\n]/);
});

it('no command for PowerShell has a text in it that PowerShell would run', () => {
  for (const { powershell } of fixes) {
    for (const command of powershell) {
      const bare = withoutPlaceholders(command)
        .replace(/'[\w /.{}":,()?=$-]*'/g, 'QUOTED')
        .replace(/\$(?:true|false)\b/g, 'BOOLEAN')
        .replace('@{Action=QUOTED;TimeBeforeExpiry=QUOTED}', 'POLICY');
      expect(bare).toMatch(/^[\w .,:/'-]+$/);
    }
  }
});

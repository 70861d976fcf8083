import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { examples } from '../../src/key-identifier/examples';
import { judgeKeyIdentifier } from '../../src/key-identifier';
import { completeLanguages } from '../../src/messages/languages';
import { root } from '../support/root';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

function cmkCheck(
  args: readonly string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [path.join(root, 'src', 'cli', 'cmk-check.mjs'), ...args], {
    encoding: 'utf8',
    input,
    cwd: os.tmpdir(),
  });
}

const key = 'https://contoso.vault.azure.net/keys/cmk';

describe('cmk-check uri', () => {
  it('answers each line with one JSON object, which is what the core says', () => {
    const values = Object.values(examples).filter((text) => !/[\n\r]/.test(text));
    const { status, stdout, stderr } = cmkCheck([
      'uri',
      '--json',
      file('values.txt', `${values.join('\n')}\n`),
    ]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(answers).toEqual(JSON.parse(JSON.stringify(values.map(judgeKeyIdentifier))));
  });

  it('gives the members of the contract and no other', () => {
    const { stdout } = cmkCheck(['uri', '--json'], `http://contoso.vault.azure.net/keys/cmk`);
    expect(JSON.parse(stdout)).toEqual({
      input: 'http://contoso.vault.azure.net/keys/cmk',
      verdict: 'correctable',
      identifier: {
        uri: key,
        cloud: 'public',
        service: 'vault',
        vault: 'contoso',
        objectType: 'keys',
        name: 'cmk',
        version: null,
      },
      suggestion: key,
      findings: [
        {
          code: 'key-identifier/scheme-wrong',
          severity: 'error',
          span: [0, 7],
          params: { scheme: 'http://' },
        },
      ],
    });
  });

  it('takes values of several lines between NUL characters', () => {
    const { stdout } = cmkCheck(
      ['uri', '--json', '--null', '-'],
      `${key}\0https://contoso.vault.azure.net/keys/adobe-\ncmk\0`,
    );
    const verdicts = stdout
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(verdicts).toEqual(['valid', 'correctable']);
  });

  it('reads lines as Windows ends them, and a file that starts with a byte order mark', () => {
    const { status, stdout } = cmkCheck(['uri', '--json'], `\ufeff${key}\r\n${key}\r\n`);
    expect({ status, lines: stdout.trimEnd().split('\n').length }).toEqual({ status: 0, lines: 2 });
  });

  it.each(completeLanguages.map(({ code }) => code))('says the verdict in words: %s', (code) => {
    const { status, stdout } = cmkCheck(['uri', '--lang', code], `${key}\n`);
    expect(status).toBe(0);
    expect(stdout).toContain(key);
    if (code === 'en') expect(stdout).toContain('The form of the Key Identifier is right.');
    else expect(stdout).not.toContain('The form');
  });

  it.each([
    ['no command', [], 64],
    ['an unknown command', ['frobnicate'], 64],
    ['an unknown option', ['uri', '--jsn'], 64],
    ['an unknown language', ['uri', '--lang', 'xx'], 64],
    ['two files', ['uri', 'a', 'b'], 64],
    ['a file that is not there', ['uri', path.join(folder, 'absent')], 65],
    ['a folder', ['uri', folder], 65],
    ['input that is not UTF-8', ['uri', file('latin1.txt', Uint8Array.of(0xe9, 0xff, 0x0a))], 65],
    ['no value', ['uri'], 65],
  ])('refuses %s, says why on standard error and prints no result', (_, args, expected) => {
    const { status, stdout, stderr } = cmkCheck(args);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr.length).toBeGreaterThan(10);
  });

  it('helps when asked', () => {
    const { status, stdout } = cmkCheck(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('cmk-check uri');
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { errorExamples } from '../az-output/explain/examples';
import { explainCommand } from './explainCommand';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function explain(content: string | Uint8Array, json = false) {
  const file = path.join(folder, 'error.txt');
  writeFileSync(file, content);
  const printed: string[] = [];
  const complaints: string[] = [];
  const exitCode = explainCommand(
    { language: 'en', json, file },
    (line) => printed.push(line),
    (line) => complaints.push(line),
  );
  return { exitCode, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

it('says for people what happened, what to do, and what the text says', () => {
  const { exitCode, printed, complaints } = explain(errorExamples['error/forbidden-by-rbac']);
  expect({ exitCode, complaints }).toEqual({ exitCode: 0, complaints: '' });
  expect(printed).toContain('(error/forbidden-by-rbac)');
  expect(printed).toContain('Key Vault Crypto Service Encryption User');
  expect(printed).toContain('Key vault: contoso-cmk');
});

it('gives machines one line of JSON with the members of the contract', () => {
  const { exitCode, printed } = explain('bash: az: command not found\n', true);
  expect(exitCode).toBe(0);
  expect(printed).toBe(
    '{"matches":[{"code":"error/az-not-installed","span":[6,27],"params":{"raw":"az: command not found","requestId":null}}]}',
  );
});

it('leaves open what it does not know', () => {
  expect(explain(errorExamples['error/unknown'])).toMatchObject({ exitCode: 2, complaints: '' });
  expect(explain('Hello', true)).toEqual({ exitCode: 2, printed: '{"matches":[]}', complaints: '' });
  expect(explain('Hello')).toMatchObject({ exitCode: 2, printed: '' });
  expect(explain('Hello').complaints).toContain('No error was recognized');
});

it('does not repeat a secret', () => {
  const { exitCode, printed } = explain(errorExamples['error/secret-material']);
  expect(exitCode).toBe(2);
  expect(printed).not.toContain('eyJhbGci');
});

it('does not let the text write control characters on the terminal', () => {
  expect(explain('(SomethingNew) \u001b[31mred\u001b[0m').printed).not.toContain('\u001b');
});

it.each([
  ['an empty file', ''],
  ['white space', ' \r\n\t'],
  ['another encoding', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
])('refuses %s', (_, content) => {
  const { exitCode, printed, complaints } = explain(content);
  expect({ exitCode, printed }).toEqual({ exitCode: 65, printed: '' });
  expect(complaints.length).toBeGreaterThan(10);
});

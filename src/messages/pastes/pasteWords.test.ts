import { describe, expect, it } from 'vitest';
import { type PasteFinding, pasteFindingCodes, pasteLimit, readPaste } from '../../az-output';
import { exampleKey, exampleRoleAssignment, exampleVault } from '../../az-output/examplePastes';
import { pasteWords } from './index';

const json = (value: unknown) => JSON.stringify(value, null, 2);
const vault = json(exampleVault);
const fabrikam = vault.replaceAll('contoso', 'fabrikam');
const asked = { keyUri: 'https://contoso.vault.azure.net/keys/cmk', appId: null };

/** A text for each code, so that each is known to be reported. */
const examples: readonly string[] = [
  '',
  ' '.repeat(pasteLimit + 1),
  'accessToken: eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJ4In0.x',
  '-----BEGIN RSA PRIVATE KEY-----',
  json({ appId: '1', password: 'hush-hush-hush' }),
  json({ id: 'https://contoso.vault.azure.net/secrets/s', value: 'hush' }),
  'hello',
  'Name     Location\n-------  --------\ncontoso  westeurope',
  'id: 1\nlocation: westeurope\nname: contoso',
  'a\tb\tc',
  'Name     : contoso\nLocation : westeurope\nSku      : Standard',
  '<html>',
  vault.slice(0, 100),
  '{',
  '{"a" 1}',
  '{"a": 1 2}',
  '{"a": }',
  '{"a": 1, b}',
  '{"a": "\n  "}',
  "{'a': 1}",
  '{"a": "\\x"}',
  '{"a": "\t"}',
  '['.repeat(200),
  vault.slice(3),
  '{"a": 1, "a": 2}',
  vault.replace('purge', 'pu\nrge').replace('westeurope', 'west\neurope'),
  vault.replace(/"([^"]*)"/g, '“$1”'),
  vault.replace(/\n}$/, ',\n}'),
  vault.replaceAll('  ', '\u00a0'),
  vault.replaceAll('\n', '\n\u200b'),
  `{\u001b[0m${vault.slice(1)}`,
  '{"schema": "cmk-check/2"}',
  '{"a": 1}',
  '[1]\n[[]]',
  '[]',
  json({ value: [exampleRoleAssignment], nextLink: 'https://management.azure.com/' }),
  'ERROR: something',
  `{"error":{"code":"AuthorizationFailed","message":"not to perform action 'Microsoft.KeyVault/vaults/read'"}}`,
  vault + fabrikam,
  json(exampleKey) + json({ ...exampleKey, tags: {} }),
  '[]\n'.repeat(30),
];

const lineBreak = (count: number) =>
  pasteWords(
    { code: 'az-output/line-break', severity: 'warning', span: null, params: { line: 1, count } },
    'en',
  ).what;

describe('the words of a finding', () => {
  const findings: readonly PasteFinding[] = examples.flatMap((text) => readPaste(text, asked).findings);

  it('exist for every code, and every code is reported', () => {
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(pasteFindingCodes));
  });

  it('are whole sentences, with everything filled in', () => {
    for (const finding of findings) {
      const { what, next } = pasteWords(finding, 'en');
      expect(what, finding.code).not.toMatch(/\{\w+\}|undefined|\|/);
      expect(what, finding.code).toMatch(/^\p{Lu}/u);
      if (next !== null)
        expect(next.replace('| ConvertTo', ''), finding.code).not.toMatch(/\{\w+\}|undefined|\|/);
      if (finding.severity === 'error' && finding.code !== 'az-output/empty')
        expect(next, finding.code).not.toBeNull();
    }
  });

  it('tell one from many', () => {
    expect(lineBreak(1)).toContain('a line break runs');
    expect(lineBreak(2)).toContain('2 line breaks run');
  });

  it('say that an empty list proves nothing, with the command that does', () => {
    const [finding] = readPaste('[]', asked).findings;
    const { what, next } = pasteWords(finding!, 'en');
    expect(what).toContain('proves nothing');
    expect(next).toContain('--include-inherited --include-groups');
  });
});

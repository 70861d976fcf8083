import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleBundle, exampleVault } from './examplePastes';
import { pasteFindingCodes, pasteLimit, readPaste } from './index';

const numRuns = Number(process.env.CMK_PROPERTY_RUNS ?? 500);
const read = (text: string) => readPaste(text, { keyUri: null, appId: null });

/** Text, numbers and nesting of any kind in a bundle; no name that is a secret's. */
const bundle = fc
  .record({
    appId: fc.string(),
    vault: fc.oneof(
      fc.record({ ok: fc.constant(true), body: fc.jsonValue({ maxDepth: 4 }) }),
      fc.record({ ok: fc.constant(false), error: fc.string({ unit: 'binary' }) }),
      fc.constant({ ok: true, body: exampleVault }),
    ),
    tags: fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
  })
  .map((members) => JSON.parse(JSON.stringify({ schema: 'cmk-check/1', ...members })) as object);

const around = fc.constantFrom(
  '',
  '\n',
  '\ufeff',
  'admin@contoso:~$ bash collect-cmk.sh\n',
  'PS /home/admin> ./collect-cmk.ps1\n',
  '[admin@contoso ~]$ az rest --uri "{a}" --body "{\\"query\\":\\"x\\"}"\n',
  'Requesting a Cloud Shell.Succeeded.\nConnecting terminal...\n\n',
  'WARNING: The command group is in preview.\n',
  '```json\n',
  '\n```\n',
  '\u001b[0m',
  '\u001b[1;39m',
  'if [ -n "$ID" ]; then { echo "${A[0]}"; }; fi\n',
  'printf \'%s\\n\' \'{"ok":false,"error":"skipped"}\'\n',
  `printf '{"ok":true,"body":%s}' "$BODY"\n`,
  `jq -c '{ok: true, body: .} | [.[] | {a}]'\n`,
  '@{ok=$true;body=($o|ConvertFrom-Json)}\n',
  'See the output:\n\n',
);
const noise = fc.array(around, { maxLength: 4 }).map((pieces) => pieces.join(''));

/** The ways in which terminals, mails and editors write the same JSON; they change no value. */
const writings: Readonly<Record<string, (value: object) => string>> = {
  compact: (value) => JSON.stringify(value),
  pretty: (value) => JSON.stringify(value, null, 2),
  windows: (value) => JSON.stringify(value, null, 4).replaceAll('\n', '\r\n'),
  coloured: (value) => JSON.stringify(value, null, 2).replace(/^( *)/gm, '$1\u001b[34m'),
  'non-breaking': (value) =>
    JSON.stringify(value, null, 2).replace(/^ +/gm, (spaces) => '\u00a0'.repeat(spaces.length)),
  'trailing comma': (value) => JSON.stringify(value, null, 2).replace(/\n}$/, ',\n}'),
};

const row = (index: number) => ({
  id: `/providers/Microsoft.Authorization/roleAssignments/${index}`,
  properties: {
    roleDefinitionId: 'x'.repeat(200),
    principalId: '1',
    scope: 's'.repeat(170),
    condition: null,
  },
});

describe('readPaste', () => {
  it('throws at no text, and repeats little of it', () => {
    const pieces = fc.oneof(
      around,
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...'{}[]",:\\\n\r\t\u001b“”\'',
        'null',
        '1e5',
        '"a":',
        '{"a":',
        '[{',
        '\\u12',
        '[]',
        'ERROR: x(',
      ),
      fc.constantFrom(JSON.stringify(exampleBundle), JSON.stringify(exampleVault, null, 2)),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        for (const { code, params, span } of read(parts.join('')).findings) {
          expect(pasteFindingCodes).toContain(code);
          if (span !== null) expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          const limit = code === 'az-output/error-text' ? 2000 : 60;
          for (const value of Object.values(params)) expect(String(value).length).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: numRuns * 4 },
    );
  });

  it.each(Object.entries(writings))('finds a bundle in whatever stands around it: %s', (_, write) => {
    fc.assert(
      fc.property(bundle, noise, noise, (value, before, after) => {
        const { bundles, findings } = read(`${before}\n${write(value)}\n${after}`);
        expect(bundles).toEqual([value]);
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('puts a bundle together again that a terminal broke into lines', () => {
    // A space at the beginning of a line could be an indentation, so there is none here.
    const text = fc.string().map((value) => value.replace(/\s/g, ''));
    const value = fc.record({
      schema: fc.constant('cmk-check/1'),
      tags: fc.dictionary(text, text),
      at: fc.integer(),
    });
    fc.assert(
      fc.property(value, fc.integer({ min: 5, max: 120 }), (given, width) => {
        const plain = JSON.parse(JSON.stringify(given)) as object;
        const broken = JSON.stringify(plain).replace(new RegExp(`.{${width}}`, 'gu'), '$&\n');
        expect(read(broken).bundles).toEqual([plain]);
      }),
      { numRuns },
    );
  });

  it('says so when a bundle is cut at any place', () => {
    for (const indent of [0, 2]) {
      const whole = JSON.stringify(exampleBundle, null, indent);
      for (let at = 0; at < whole.length; at++) {
        for (const text of [whole.slice(0, at), `$ cat bundle.json\n${whole.slice(0, at)}\n`]) {
          const { bundles, findings } = read(text);
          expect(bundles, text).toEqual([]);
          expect(
            findings.map(({ severity }) => severity),
            text,
          ).toContain('error');
        }
      }
    }
  });

  it('reads ten megabytes in a time that grows with them, and reports how far it is', () => {
    const value = Array.from({ length: 20_000 }, (_, index) => row(index));
    const large = { schema: 'cmk-check/1', roleAssignments: { ok: true, body: { value } } };
    const text = JSON.stringify(large);
    expect(text.length).toBeGreaterThan(0.9 * pasteLimit);
    const fractions: number[] = [];
    const { bundles, findings } = readPaste(text, { keyUri: null, appId: null }, (fraction) =>
      fractions.push(fraction),
    );
    expect(findings).toEqual([]);
    expect(bundles).toEqual([large]);
    expect(fractions.length).toBeGreaterThan(10);
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
    expect(fractions.at(-1)).toBe(1);
  });

  it.each(['{', '[', '"', '{"', '{“', '{"a":', '\u001b[', 'eyJ', '{"a":"\n'])(
    'is done with ten megabytes of %j within seconds',
    (piece) => {
      const text = piece.repeat(Math.floor(pasteLimit / piece.length));
      const started = performance.now();
      expect(read(text).bundles).toEqual([]);
      expect(performance.now() - started).toBeLessThan(30_000);
    },
  );

  it('does not read more than the limit', () => {
    expect(read('['.repeat(pasteLimit + 1)).findings).toEqual([
      {
        code: 'az-output/too-large',
        severity: 'error',
        span: null,
        params: { size: pasteLimit + 1, limit: pasteLimit },
      },
    ]);
  });
});

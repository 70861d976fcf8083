import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeKeyIdentifier, printKeyIdentifier } from './index';
import { judgeThoroughly } from './judgeKeyIdentifier';
import type { KeyIdentifier } from './index';

const runs = Number(process.env.CMK_PROPERTY_RUNS ?? 3000);
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const digits = [...'0123456789'];
const text = (characters: string[], range: { minLength: number; maxLength: number }) =>
  fc.array(fc.constantFrom(...characters), range).map((list) => list.join(''));

const vault = fc
  .tuple(
    fc.constantFrom(...letters),
    text([...letters, ...digits, '-'], { minLength: 1, maxLength: 22 }),
    fc.constantFrom(...letters, ...digits),
  )
  .map((parts) => parts.join('').replace(/-+/g, '-'))
  // A name of x's only is taken for a mask; nobody has it.
  .filter((name) => name.length >= 3 && !/^x+$/.test(name));
const name = text([...letters, ...letters.map((letter) => letter.toUpperCase()), ...digits, '-'], {
  minLength: 1,
  maxLength: 127,
}).filter((candidate) => !/^x+(?:-x+)*$/i.test(candidate));
const version = fc.option(text([...digits, 'a', 'b', 'c', 'd', 'e', 'f'], { minLength: 32, maxLength: 32 }), {
  nil: null,
});

const identifiers: fc.Arbitrary<KeyIdentifier> = fc
  .record({
    cloud: fc.constant('public' as const),
    service: fc.constantFrom('vault' as const, 'managed-hsm' as const),
    vault,
    objectType: fc.constant('keys' as const),
    name,
    version,
  })
  .map((parts) => Object.assign(parts, { uri: printKeyIdentifier(parts) }));

/** Any text, among it much that looks like an identifier. */
const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          'https://',
          'http:',
          '//',
          '/',
          '\\',
          '.',
          '..',
          ':',
          ':443',
          '@',
          '?',
          '#',
          '%',
          '%2F',
          '%3A',
          '%25',
          ' ',
          '\n',
          '\t',
          'contoso',
          'vault.azure.net',
          '.vault.azure.net',
          '.managedhsm.azure.net',
          '.vault.azure.cn',
          '/keys/',
          '/secrets/',
          '/subscriptions/',
          '/providers/Microsoft.KeyVault/vaults/',
          'https://portal.azure.com/#@',
          '"',
          '“',
          '”',
          '<',
          '>',
          '{',
          '}',
          '[',
          ']',
          '](',
          '${',
          '***',
          '…',
          'xxxx',
          '\u200b',
          '\u00a0',
          '\ufeff',
          '–',
          'kid:',
          'eyJ',
          '0'.repeat(32),
        ),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** One character deleted, doubled, replaced, inserted, or upper-cased. */
const mutated = (uri: string) =>
  fc
    .tuple(
      fc.nat(uri.length),
      fc.constantFrom('delete', 'insert', 'replace', 'upper'),
      fc.string({ maxLength: 3 }),
    )
    .map(([at, how, extra]) => {
      const rest = uri.slice(at + 1);
      if (how === 'delete') return uri.slice(0, at) + rest;
      if (how === 'insert') return uri.slice(0, at) + extra + uri.slice(at);
      if (how === 'replace') return uri.slice(0, at) + extra + rest;
      return uri.slice(0, at) + (uri[at] ?? '').toUpperCase() + rest;
    });

function expectSound(input: string): void {
  const judgement = judgeKeyIdentifier(input);
  const { verdict, identifier, suggestion, findings } = judgement;
  expect(judgement.input).toBe(input);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(verdict === 'valid').toBe(errors.length === 0);
  expect(suggestion !== null).toBe(verdict === 'correctable');
  if (verdict === 'valid') expect(identifier?.objectType).toBe('keys');
  if (suggestion !== null) {
    // Following the proposal ends the matter: it is valid, and it is the identifier that was shown.
    expect(judgeKeyIdentifier(suggestion)).toMatchObject({ verdict: 'valid', identifier });
  }
  for (const { span } of findings) {
    if (span === null) continue;
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeGreaterThanOrEqual(span[0]);
    expect(span[1]).toBeLessThanOrEqual(input.length);
  }
}

describe('judgeKeyIdentifier', () => {
  it('judges every well-formed identifier valid and reads back what was printed', () => {
    fc.assert(
      fc.property(identifiers, (identifier) => {
        expect(judgeKeyIdentifier(identifier.uri)).toMatchObject({ verdict: 'valid', identifier });
      }),
      { numRuns: runs },
    );
  });

  it('gives the same answer by the short cut as piece by piece', () => {
    const anyName = fc.oneof(
      name,
      fc.constantFrom('xxx', 'axxxx', 'your-key', 'redacted', 'keys', 'versions', '0'.repeat(32)),
    );
    const anyVault = fc.oneof(
      vault,
      fc.constantFrom('xxx', 'kv-xxxxx', 'myvault', 'adobecmkexample', 'a--b', 'ab'),
    );
    fc.assert(
      fc.property(identifiers, anyVault, anyName, ({ service, version: itsVersion }, itsVault, itsName) => {
        const parts = {
          cloud: 'public',
          service,
          vault: itsVault,
          objectType: 'keys',
          name: itsName,
        } as const;
        const uri = printKeyIdentifier({ ...parts, version: itsVersion });
        expect(judgeKeyIdentifier(uri)).toEqual(judgeThoroughly(uri));
      }),
      { numRuns: runs },
    );
  });

  it('is sound for any text', () => {
    fc.assert(fc.property(noise, expectSound), { numRuns: runs });
  });

  it('is sound for any mutation of a well-formed identifier', () => {
    fc.assert(
      fc.property(
        identifiers.chain(({ uri }) => mutated(uri).chain(mutated)),
        expectSound,
      ),
      { numRuns: runs },
    );
  });

  it('never proposes another vault or key when something is put around an identifier', () => {
    const around = fc.constantFrom(
      (uri: string) => ` ${uri}\n`,
      (uri: string) => `"${uri}"`,
      (uri: string) => `(${uri}).`,
      (uri: string) => `Key Identifier: ${uri}`,
      (uri: string) => `{"kid": "${uri}"}`,
      (uri: string) => `[key](${uri})`,
      (uri: string) => `the key is ${uri} and that is it`,
      (uri: string) => encodeURIComponent(uri),
      (uri: string) => `\u200b${uri}\u200b`,
      (uri: string) => `${uri}?api-version=7.4`,
      (uri: string) => uri.replace('https://', ''),
      (uri: string) => `https://portal.azure.com/#@contoso.com/asset/Microsoft_Azure_KeyVault/Key/${uri}`,
    );
    fc.assert(
      fc.property(identifiers, around, ({ uri }, wrap) => {
        expect(judgeKeyIdentifier(wrap(uri))).toMatchObject({ verdict: 'correctable', suggestion: uri });
      }),
      { numRuns: runs },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(noise, (input) => {
        expect(judgeKeyIdentifier(input)).toEqual(judgeKeyIdentifier(input));
      }),
      { numRuns: runs / 10 },
    );
  });
});

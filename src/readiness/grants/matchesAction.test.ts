import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesAction } from './matchesAction';

const wrap = 'Microsoft.KeyVault/vaults/keys/wrap/action';

describe('matchesAction', () => {
  it.each([
    '*',
    '**',
    'Microsoft.KeyVault/*',
    'Microsoft.KeyVault/vaults/keys/*',
    'Microsoft.KeyVault/vaults/*/action',
    'microsoft.keyvault/VAULTS/keys/wrap/action',
    '*/wrap/action',
    '*/vaults/*/wrap/*',
    'Microsoft.KeyVault/vaults/keys/wrap/action*',
  ])('lets %s cover wrapping', (pattern) => {
    expect(matchesAction(pattern, wrap)).toBe(true);
  });

  it.each([
    '',
    'Microsoft.KeyVault/vaults/keys',
    'Microsoft.KeyVault/vaults/keys/wrap',
    'Microsoft.KeyVault/vaults/keys/unwrap/action',
    'Microsoft.KeyVault/*/read',
    '*/keys/wrap/action/*',
    'Microsoft.KeyVault/vaults/keys/wrap/action/action*',
    'Microsoft.KeyVault/vaults/keys/wrap*wrap/action',
    'Microsoft.KeyVault.vaults/keys/wrap/action',
    'Microsoft.Storage/*',
  ])('does not let %s cover wrapping', (pattern) => {
    expect(matchesAction(pattern, wrap)).toBe(false);
  });

  it('agrees with the regular expression that says the same', () => {
    const piece = fc.constantFrom('a', 'b', '/', '*', 'ab', '.', '+');
    const texts = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, texts, (pattern, text) => {
        const escaped = pattern.replace(/[.+/]/g, '\\$&').replaceAll('*', '.*');
        expect(matchesAction(pattern, text)).toBe(new RegExp(`^${escaped}$`).test(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is quick with a pattern that would keep a regular expression busy for years', () => {
    const started = performance.now();
    expect(matchesAction(`${'*a'.repeat(5000)}b`, 'a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeMessage } from './safeMessage';

it('keeps what tells a developer where to look', () => {
  expect(safeMessage("Cannot read properties of undefined (reading 'length')", [])).toBe(
    "Cannot read properties of undefined (reading 'length')",
  );
  expect(
    safeMessage('Loading chunk 12 failed.\n(https://cmk.contoso.com/assets/js/12.ab34.js)', []),
  ).toContain('12.ab34.js');
});

it('leaves out the text over which a parser stumbled, addresses, mail addresses and ids', () => {
  const message = `Unexpected token 'a', "a pasted line" of jo@contoso.com at https://contoso.vault.azure.net/keys/x in 11111111-1111-4111-8111-111111111111`;
  const safe = safeMessage(message, []);
  for (const part of ['pasted', 'contoso', '1111']) expect(safe).not.toContain(part);
});

it('never says a word that the reader has entered', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9:/.{}"'-]{6,40}$/);
  fc.assert(
    fc.property(fc.string(), word, fc.string(), (before, typed, after) => {
      const isInFrame = `${before} ${after}`.includes(typed);
      fc.pre(!isInFrame);
      expect(safeMessage(`${before}${typed}${after}`, [typed])).not.toContain(typed);
    }),
    { numRuns: 2000 },
  );
});

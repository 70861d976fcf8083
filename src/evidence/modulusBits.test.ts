import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modulusBits } from './modulusBits';

const encoded = (bytes: Uint8Array, kind: 'base64' | 'base64url'): string =>
  Buffer.from(bytes).toString(kind);

describe('modulusBits', () => {
  it.each([2048, 3072, 4096])('counts %i bits, in both spellings', (bits) => {
    const bytes = new Uint8Array(bits / 8).fill(0xff);
    bytes[0] = 0x80;
    expect(modulusBits(encoded(bytes, 'base64'))).toBe(bits);
    expect(modulusBits(encoded(bytes, 'base64url'))).toBe(bits);
    // Some write a zero in front, so that the number is not taken for a negative one.
    expect(modulusBits(encoded(new Uint8Array([0, ...bytes]), 'base64'))).toBe(bits);
  });

  it('counts the bits of any number', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.constantFrom('base64', 'base64url'),
        (bytes, kind) => {
          const bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`).toString(2);
          expect(modulusBits(encoded(bytes, kind as 'base64'))).toBe(bits === '0' ? null : bits.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each(['', '=', 'A', 'AAAAA', 'AAAA', 'AB', 'a b', 'ää', 'wJ4h\nwJ4h', 'AQAB===', 'AQ=AB'])(
    'takes “%s” for no modulus',
    (text) => {
      expect(modulusBits(text)).toBeNull();
    },
  );
});

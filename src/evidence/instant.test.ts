import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDays, parseInstant, printInstant } from '.';
import { readInstant } from './readInstant';
import { seen } from './Observation';

const source = { member: 'key', path: '' } as const;

describe('parseInstant', () => {
  it.each([
    ['1970-01-01T00:00:00Z', 0],
    ['2026-11-22T12:00:00Z', 1_795_348_800],
    ['2024-02-29T00:00:00Z', 1_709_164_800],
    ['2000-02-29T00:00:00Z', 951_782_400],
    ['2024-03-01T00:00:00Z', 1_709_251_200],
    ['1969-12-31T23:59:59Z', -1],
    ['2026-11-22T13:00:00+01:00', 1_795_348_800],
    ['2026-11-22T06:30:00-0530', 1_795_348_800],
    ['2026-11-22T12:00:00.9999999Z', 1_795_348_800],
    ['2026-11-22T12:00:00', 1_795_348_800],
    ['2026-11-22 12:00', 1_795_348_800],
    [' 2026-11-22t12:00:00z ', 1_795_348_800],
  ])('reads %s', (text, seconds) => {
    expect(parseInstant(text)).toBe(seconds);
  });

  it.each([
    '',
    '2026',
    '2026-11-22',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:60:00Z',
    '2026-01-01T00:00:00+24:00',
    '2026-01-01T00:00:00+01:60',
    '2026-01-01T00:00:00+99:99',
    '+02026-01-01T00:00:00Z',
    'Sun, 22 Nov 2026 12:00:00 GMT',
    '1795348800',
    '2026-11-22T12:00:00Z; rm',
  ])('takes “%s” for no time', (text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('reads back what was printed, as the calendar of the machine has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800, max: 95_617_583_999 }), (seconds) => {
        const text = printInstant(seconds);
        expect(parseInstant(text)).toBe(seconds);
        expect(new Date(seconds * 1000).toISOString()).toBe(text.replace('Z', '.000Z'));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('readInstant', () => {
  it.each([1_830_297_600_000, -1, 1.5, Number.NaN, true, {}, [], '1830297600'])(
    'does not understand %s',
    (value) => {
      expect(readInstant(seen(value, source)).state).toBe('unreadable');
    },
  );
});

describe('parseDays', () => {
  it.each([
    ['P90D', 90],
    ['P2Y', 730],
    ['P18M', 540],
    ['P1Y6M', 545],
    ['P2W', 14],
    ['p30d', 30],
    ['P1DT12H', 1],
    ['', null],
    ['P', null],
    ['PT', null],
    ['90', null],
    ['P-1D', null],
    ['P1.5D', null],
  ])('reads %s as %s', (text, days) => {
    expect(parseDays(text)).toBe(days);
  });
});

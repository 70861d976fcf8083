import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../tests/support/judged';
import { changed } from '../../tests/support/setUps/changed';
import { parseInstant, printInstant } from '../evidence';
import type { Report } from './Report';
import { turnOf } from './turnOf';

const now = parseInstant('2026-11-22T12:00:00Z') as number;
const day = 86_400;
const keyWith = (attributes: { exp?: number | null; nbf?: number | null }) =>
  changed(
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [`key.body.properties.attributes.${name}`, value]),
    ),
  )();
const reportAt = (setUp: object, seconds: number) => reportOf(setUp, { at: printInstant(seconds) });
/** Not the commands: those that set a date name the present one. */
const said = ({ findings }: Report) => findings.map(({ code, params }) => ({ code, params }));

describe('a report', () => {
  it.each([
    ['expires within the day', { exp: now + 60 }, now + 60],
    ['expires after a day and a second', { exp: now + day + 1 }, now + 2],
    ['expires in exactly thirty days', { exp: now + 30 * day }, now + 1],
    ['begins tomorrow', { exp: null, nbf: now + day }, now + day],
    ['has expired', { exp: now }, null],
    ['never expires', { exp: null, nbf: null }, null],
  ])('on a key that %s', (_, attributes, turn) => {
    expect(turnOf(reportAt(keyWith(attributes), now))).toBe(turn);
  });

  it('on an assignment made a moment ago is another one a minute later', () => {
    const made = changed({
      'roleAssignments.body.value.0.properties.createdOn': printInstant(now - 90),
      'key.body.properties.attributes.exp': null,
    })();
    expect(turnOf(reportAt(made, now))).toBe(now + 60);
    expect(turnOf(reportAt(made, now + 7 * day))).toBeNull();
  });

  it('says the same until its turn, and something else from then on', () => {
    const moment = fc.integer({ min: now - 40 * day, max: now + 40 * day });
    // Azure takes no key that expires before it begins.
    const dates = fc
      .record({ exp: fc.option(moment), nbf: fc.option(moment) })
      .filter(({ exp, nbf }) => exp === null || nbf === null || nbf <= exp);
    fc.assert(
      fc.property(dates, fc.double({ min: 0, max: 1, noNaN: true }), (attributes, share) => {
        const setUp = keyWith(attributes);
        const report = reportAt(setUp, now);
        const turn = turnOf(report);
        const before = turn ?? now + 80 * day;
        expect(before).toBeGreaterThan(now);
        const between = now + Math.floor((before - 1 - now) * share);
        expect(said(reportAt(setUp, between))).toEqual(said(report));
        if (turn !== null) expect(said(reportAt(setUp, turn))).not.toEqual(said(report));
      }),
    );
  });
});

// @vitest-environment happy-dom
// Every reader of storage, with whatever another version, another site of the origin or a person has put there.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isBackFromRedirect, takeRememberedStep } from '../../azure/signIn/rememberedStep';
import { answerNames, bundleSchema } from '../../evidence';
import { judgeKeyIdentifier } from '../../key-identifier';
import { assessFor, presetAppId, type Product, redact } from '../../readiness';
import { readDeviceText } from '../deviceText/deviceText';
import { isReaders, largestKept } from '../deviceText/keptName';
import { goToPlace } from '../languageSwitch/goToPlace';
import { readPlace } from '../languageSwitch/readPlace';
import { readKeptBundle } from './readKeptBundle';

const runs = Number(process.env.CMK_PROPERTY_RUNS ?? 500);

const hostile = fc.constantFrom(
  '',
  'null',
  '[]',
  '"text"',
  '\u0000',
  '\ud800',
  '__proto__',
  '<img src=x onerror=alert(1)>',
  '{"__proto__":{"schema":"cmk-check/1"}}',
);
const written = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), hostile);

/** A bundle of which each member may be anything, and which may be cut off in the middle. */
const nearlyBundle = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...answerNames, 'keyUri', 'appId', 'account', '__proto__'), fc.jsonValue()),
    fc.constantFrom<unknown>(bundleSchema, 'cmk-check/0', 'cmk-check/2', 1, undefined),
    fc.double({ min: 0.5, max: 1, noNaN: true }),
  )
  .map(([members, schema, share]) => {
    const text = JSON.stringify({ ...members, schema });
    return text.slice(0, Math.ceil(text.length * share));
  });

const stored = new Map<string, string>();
const storage = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, text: string) => void stored.set(name, text),
  removeItem: (name: string) => stored.delete(name),
};
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

it('judges any kept bundle of this version, and takes nothing else for one', () => {
  const products = Object.keys(presetAppId) as Product[];
  fc.assert(
    fc.property(fc.oneof(nearlyBundle, written), fc.constantFrom(...products), (text, product) => {
      const bundle = readKeptBundle(text);
      if (bundle === null) return;
      expect(bundle.schema).toBe(bundleSchema);
      const report = assessFor(bundle, { product, at: '2026-11-22T12:00:00Z', mode: 'pasted', appId: null });
      // Nothing in it was asked of Azure in this form, so nothing of it can make a set-up ready.
      expect(report.verdict).not.toBe('ready');
      expect(JSON.stringify(redact(report))).toContain(report.verdict);
    }),
    { numRuns: runs },
  );
});

it('reads any text under any name, and loses none: it is shown, or taken off as a whole', () => {
  let count = 0;
  fc.assert(
    fc.property(written, (text) => {
      const name = `key-identifier.${(count += 1)}`;
      stored.set(`cmk-guide.${name}`, text);
      expect(readDeviceText(name)).toBe(text.length > largestKept(name) ? '' : text);
      expect(isReaders(name)).toBe(true);
      expect(() => judgeKeyIdentifier(text)).not.toThrow();
    }),
    { numRuns: runs },
  );
});

it('goes to a place, or to the top, whatever stands in the storage of the tab', () => {
  const place = fc
    .record(
      {
        page: fc.oneof(fc.constant('/'), fc.jsonValue()),
        at: fc.oneof(fc.constant(0), fc.jsonValue()),
        section: fc.jsonValue(),
        share: fc.jsonValue(),
        open: fc.jsonValue(),
        details: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(place, written), (text) => {
      const kept = readPlace(text);
      if (kept === null) return;
      expect(kept.open.every(Number.isInteger)).toBe(true);
      goToPlace(text, kept.at);
    }),
    { numRuns: runs },
  );
});

it('takes up a sign-in where it was, or begins anew, whatever stands in the storage of the tab', () => {
  const step = fc
    .record({ step: fc.oneof(fc.constant('graph'), fc.jsonValue()), tenantId: fc.jsonValue() })
    .map((value) => JSON.stringify(value));
  fc.assert(
    fc.property(fc.oneof(step, written), (text) => {
      stored.set('cmk-guide.redirect', text);
      const taken = takeRememberedStep();
      expect([null, 'sign-in', 'resource-manager', 'graph']).toContain(taken?.step ?? null);
      expect(['string', 'object']).toContain(typeof (taken?.tenantId ?? null));
      expect(stored.has('cmk-guide.redirect')).toBe(false);
      expect(isBackFromRedirect()).toBe(false);
    }),
    { numRuns: runs },
  );
});

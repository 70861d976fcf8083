import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Damage, damagesOf } from '../../tests/support/damages';
import { type FailingSetUp, failingSetUps } from '../../tests/support/failingSetUps';
import { reportOf } from '../../tests/support/judged';
import { isLegitimate } from '../../tests/support/legitimateDamages';
import { mayNotPass } from '../../tests/support/neededAnswers';
import { readyForExperiencePlatform, readySetUp } from '../../tests/support/readySetUp';
import { type Bundle, answerNames } from '../evidence';
import { type Finding, type Product, productsOf, type Report } from '.';

/** On top of every single damage to every set-up, which are more than 100,000. */
const runs = Number(process.env.CMK_PROPERTY_RUNS ?? 3000);
/** Milliseconds. */
const patience = 300_000 + runs * 5;
const clean: Readonly<Record<Product, () => object>> = {
  'customer-journey-analytics': readySetUp,
  'experience-platform': readyForExperiencePlatform,
};
const products = productsOf('journey-optimizer');

interface Start {
  readonly title: string;
  readonly product: Product;
  readonly bundle: object;
  readonly report: Report;
}

/** The set-ups that are not ready, each once. */
function notReady(): readonly Start[] {
  const starts = new Map<string, Start>();
  for (const {
    product = 'customer-journey-analytics',
    setUp,
    title,
    verdict,
  } of failingSetUps as FailingSetUp[]) {
    const bundle = setUp();
    if (verdict === 'ready') continue;
    starts.set(JSON.stringify([product, bundle]), {
      title,
      product,
      bundle,
      report: reportOf(bundle, { product }),
    });
  }
  return [...starts.values()];
}

const known = new Map<Start, readonly Damage[]>();
function allOf(start: Start): readonly Damage[] {
  const damages = known.get(start) ?? [...damagesOf(start.bundle)];
  known.set(start, damages);
  return damages;
}

const nameOf = ({ detail, kind, path }: Damage): string => `${kind} ${path} ${detail}`;
const wasWrong = ({ check, level, status }: Finding, before: Report): boolean =>
  level === 'required' &&
  status === 'pass' &&
  before.findings.find((finding) => finding.check === check)?.status !== 'pass';

/** The recovery level of the key speaks up when the vault falls silent. */
const isWitnessed = ({ code }: Finding): boolean => code.endsWith('/witnessed');

describe('a single damage to a clean set-up', () => {
  it.each(products)('never leaves a pass of %s for what cannot be read any more', (product) => {
    const bundle = clean[product]();
    expect(reportOf(bundle, { product }).verdict).toBe('ready');
    const wrong: string[] = [];
    for (const damage of damagesOf(bundle)) {
      const { findings } = reportOf(damage.apply(bundle) as object, { product });
      for (const { check, status } of findings) {
        const ofPreset = product === 'customer-journey-analytics';
        if (status === 'pass' && mayNotPass(check, damage, ofPreset))
          wrong.push(`${check}: ${nameOf(damage)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('any damage to a set-up that is not ready', () => {
  const starts = notReady();

  it(
    'never makes it ready, and never makes a required check pass, unless it takes away the fault itself',
    () => {
      const wrong: string[] = [];
      let count = 0;
      for (const { bundle, product, report, title } of starts) {
        for (const damage of damagesOf(bundle)) {
          count += 1;
          const after = reportOf(damage.apply(bundle) as object, { product });
          if (isLegitimate(damage)) continue;
          if (after.verdict === 'ready') wrong.push(`ready: ${title}: ${nameOf(damage)}`);
          // Swapped flags make another set-up, in which another thing is wrong.
          if (damage.kind === 'swap') continue;
          const better = after.findings.filter(
            (finding) => wasWrong(finding, report) && !isWitnessed(finding),
          );
          wrong.push(...better.map(({ code }) => `${code}: ${title}: ${nameOf(damage)}`));
        }
      }
      expect(wrong).toEqual([]);
      expect(count).toBeGreaterThan(100_000);
    },
    patience,
  );

  it(
    'never makes it ready when it comes twice',
    () => {
      const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
      fc.assert(
        fc.property(fc.constantFrom(...starts), place, place, (start, one, other) => {
          const damages = allOf(start);
          const [first, second] = [one, other].map((at) => damages[Math.floor(at * damages.length)]!);
          if (first === undefined || second === undefined) return;
          if (isLegitimate(first) || isLegitimate(second)) return;
          const bundle = second.apply(first.apply(start.bundle)) as object;
          const { verdict } = reportOf(bundle, { product: start.product });
          expect(verdict, `${nameOf(first)}, then ${nameOf(second)}`).not.toBe('ready');
        }),
        { numRuns: runs },
      );
    },
    patience,
  );
});

describe('anything at all', () => {
  const members = ['schema', 'keyUri', 'appId', 'account', ...answerNames] as const;
  const answers = fc.oneof(
    fc.jsonValue(),
    fc.record({ ok: fc.constant(true), body: fc.jsonValue() }),
    fc.record({ ok: fc.constant(false), error: fc.string() }),
    fc.record({ ok: fc.constant(true), body: fc.record({ value: fc.array(fc.jsonValue()) }) }),
  );

  it(
    'is judged without an error, and is never ready',
    () => {
      const bundles = fc.record(Object.fromEntries(members.map((member) => [member, answers])), {
        requiredKeys: [],
      });
      fc.assert(
        fc.property(bundles, fc.constantFrom(...products), (bundle, product) => {
          expect(reportOf(bundle as unknown as Bundle, { product }).verdict).not.toBe('ready');
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  it(
    'in place of one answer is judged without an error',
    () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...members),
          answers,
          fc.constantFrom(...products),
          (member, answer, product) => {
            const { findings } = reportOf({ ...clean[product](), [member]: answer }, { product });
            expect(findings).toHaveLength(21);
          },
        ),
        { numRuns: runs },
      );
    },
    patience,
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be named %s', (name) => {
    const text = JSON.stringify(readySetUp());
    for (const word of ['value', 'properties', 'id', 'kty', 'ok', 'body', 'attributes']) {
      const bundle: object = JSON.parse(text.replaceAll(`"${word}":`, `"${name}":`)) as object;
      expect(reportOf(bundle).verdict).not.toBe('ready');
    }
    for (const word of [
      'RSA',
      'AzureServices',
      'Deny',
      'Enabled',
      'standard',
      'ServicePrincipal',
      'rotate',
    ]) {
      const bundle = JSON.parse(text.replaceAll(`"${word}"`, `"${name}"`)) as object;
      expect(reportOf(bundle).findings).toHaveLength(21);
    }
  });
});

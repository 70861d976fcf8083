import { describe, expect, it } from 'vitest';
import { failingSetUps } from '../../../tests/support/failingSetUps';
import { at, readySetUp } from '../../../tests/support/readySetUp';
import { answerNames, type Bundle } from '../../evidence';
import { assessFor, type CheckName, checkNames } from '../../readiness';
import { type CheckWithAnswers, neededFor } from './neededFor';

const question = { product: 'customer-journey-analytics', at, mode: 'live', appId: null } as const;

const findingOf = (bundle: Bundle, check: CheckName, product = question.product as string) =>
  assessFor(bundle, { ...question, product: product as typeof question.product }).findings.find(
    (finding) => finding.check === check,
  );

/** The bundle without the answers that are said not to matter. */
const onlyNeeded = (bundle: Bundle, check: CheckWithAnswers): Bundle => {
  const unneeded = new Set<string>(answerNames.filter((name) => !neededFor(check).includes(name)));
  return Object.fromEntries(Object.entries(bundle).filter(([name]) => !unneeded.has(name))) as Bundle;
};

describe.each(checkNames)('%s', (check) => {
  // The compiler holds the names: each check is one, and each one is a check.
  const name: CheckWithAnswers = check;
  const back: CheckName = name;

  it('is decided by the answers that are said to be needed, in a set-up where all is right', () => {
    expect(findingOf(onlyNeeded(readySetUp(), name), back)).toEqual(findingOf(readySetUp(), back));
  });

  const failing = failingSetUps.filter(({ code }) => code.startsWith(`${check}/`));
  it.skipIf(failing.length === 0)('is decided by them in every set-up where it fails', () => {
    for (const { product, setUp } of failing) {
      const found = findingOf(setUp(), back, product);
      expect(findingOf(onlyNeeded(setUp(), name), back, product)).toMatchObject({ code: found?.code });
    }
  });
});

import { neededFor } from '../../../azure';
import type { AnswerName, Bundle } from '../../../evidence';
import { assessFor, presetAppId, type Product } from '../../../readiness';

/**
 * The answers that required checks need which do not hold yet; none when all hold. Undefined where nothing less than
 * all answers would tell.
 */
export function openAnswers(
  bundle: Bundle,
  product: Product,
  appId: string,
): readonly AnswerName[] | undefined {
  const { findings } = assessFor(bundle, {
    product,
    at: new Date().toISOString(),
    mode: 'live',
    appId: presetAppId[product] === null ? appId : null,
    otherVault: null,
  });
  const open = findings.filter(({ level, status }) => level === 'required' && status !== 'pass');
  const names = [...new Set(open.flatMap(({ check }) => neededFor(check)))];
  return open.length > 0 && names.length === 0 ? undefined : names;
}

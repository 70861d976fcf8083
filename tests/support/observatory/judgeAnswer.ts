import type { Answer, Finding } from './Finding';
import { judgePolicy } from './judgePolicy';
import { judgeScripts } from './judgeScripts';
import { parsePolicy } from './parsePolicy';

const sixMonths = 15_768_000;
const privateReferrers = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

/**
 * Scores an answer by the rules that MDN publishes for its HTTP Observatory, as of 2025. The redirection from http to
 * https is not scored: it belongs to the host and not to the files.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
export const judgeAnswer = ({ headers, html }: Answer): readonly Finding[] => [
  judgePolicy(headers['content-security-policy']),
  row('cookies', headers['set-cookie'], (cookie) => (cookie === undefined ? 0 : -20)),
  row('cross-origin-resource-sharing', headers['access-control-allow-origin'], (allowed) =>
    allowed !== undefined && headers['access-control-allow-credentials'] === 'true' ? -50 : 0,
  ),
  row('cross-origin-resource-policy', headers['cross-origin-resource-policy'], (policy) => {
    if (policy === undefined || policy === 'cross-origin') return 0;
    return ['same-origin', 'same-site'].includes(policy) ? 10 : -5;
  }),
  row('referrer-policy', headers['referrer-policy'], (policy) => {
    if (policy === undefined) return 0;
    return privateReferrers.includes(policy) ? 5 : -5;
  }),
  row('strict-transport-security', headers['strict-transport-security'], (policy) => {
    const age = /(?:^|;)\s*max-age=(\d+)/.exec(policy ?? '')?.[1];
    if (age === undefined) return -20;
    return Number(age) < sixMonths ? -10 : 0;
  }),
  judgeScripts(html),
  row('x-content-type-options', headers['x-content-type-options'], (value) => (value === 'nosniff' ? 0 : -5)),
  judgeFrames(headers),
];

function judgeFrames(headers: Answer['headers']): Finding {
  const ancestors = parsePolicy(headers['content-security-policy'] ?? '').get('frame-ancestors');
  if (ancestors !== undefined && !ancestors.includes('*')) {
    return { test: 'x-frame-options', found: `frame-ancestors ${ancestors.join(' ')}`, modifier: 5 };
  }
  return row('x-frame-options', headers['x-frame-options'], (value) =>
    ['deny', 'sameorigin'].includes(value?.toLowerCase() ?? '') ? 0 : -20,
  );
}

const row = (
  test: string,
  value: string | undefined,
  modifierOf: (value: string | undefined) => number,
): Finding => ({ test, found: value ?? 'nothing', modifier: modifierOf(value) });

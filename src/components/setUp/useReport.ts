import { useEffect, useReducer } from 'react';
import { type Product, type Report, turnOf } from '../../readiness';
import { setAsideDeviceText } from '../deviceText/deviceText';
import { useDeviceText } from '../deviceText/useDeviceText';
import { atTurn } from './atTurn';
import { collectedName, modeName } from './names';
import { reportOn } from './reportOn';
import { useQuestion } from './useQuestion';

/**
 * The report on what was pasted for a product, on whichever page; null until something was. It is made anew when time
 * alone changes it: a page that stays open for days must not say “ready” about a key that has expired.
 */
export function useReport(product: Product): Report | null {
  const [collected] = useDeviceText(collectedName(product));
  const [modeText] = useDeviceText(modeName(product));
  const mode = modeText === 'live' ? 'live' : 'pasted';
  const question = useQuestion(product);
  const [, judgeAgain] = useReducer((count: number) => count + 1, 0);
  const report = collected === '' ? null : reportOn({ ...question, mode, collected });
  useEffect(() => {
    if (collected !== '' && report === null) setAsideDeviceText(collectedName(product));
  }, [product, collected, report]);
  useEffect(() => {
    const turn = report === null ? null : turnOf(report);
    return turn === null ? undefined : atTurn(turn, judgeAgain);
  }, [report]);
  return report;
}

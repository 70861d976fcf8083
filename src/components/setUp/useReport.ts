import { useEffect, useMemo, useReducer } from 'react';
import { judgeKeyIdentifier } from '../../key-identifier';
import { presetAppId, type Product, type Report, turnOf } from '../../readiness';
import { setAsideDeviceText } from '../deviceText/deviceText';
import { useDeviceText } from '../deviceText/useDeviceText';
import { atTurn } from './atTurn';
import { bundleIn } from './bundleIn';
import { collectedName, modeName } from './names';
import { reportOn } from './reportOn';
import { useApplication } from './useSetUp';

const otherProduct: Readonly<Record<Product, Product>> = {
  'experience-platform': 'customer-journey-analytics',
  'customer-journey-analytics': 'experience-platform',
};

/**
 * The report on what was pasted for a product, on whichever page; null until something was. It is made anew when time
 * alone changes it: a page that stays open for days must not say “ready” about a key that has expired.
 */
export function useReport(product: Product): Report | null {
  const [collected] = useDeviceText(collectedName(product));
  const [otherCollected] = useDeviceText(collectedName(otherProduct[product]));
  const [modeText] = useDeviceText(modeName(product));
  const mode = modeText === 'live' ? 'live' : 'pasted';
  const { appId } = useApplication(product);
  // The id that is the same for everybody is the product's own, and nobody named it.
  const named = presetAppId[product] === null ? appId : null;
  const otherVault = useMemo(() => vaultIn(otherCollected), [otherCollected]);
  const [, judgeAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (collected !== '' && bundleIn(collected) === null) setAsideDeviceText(collectedName(product));
  }, [product, collected]);
  const bundle = bundleIn(collected);
  const report = bundle === null ? null : reportOn({ product, bundle, appId: named, otherVault, mode });
  useEffect(() => {
    const turn = report === null ? null : turnOf(report);
    return turn === null ? undefined : atTurn(turn, judgeAgain);
  }, [report]);
  return report;
}

/** The vault of the other half of a Journey Optimizer set-up, once that was pasted. */
function vaultIn(collected: string): string | null {
  const uri = bundleIn(collected)?.keyUri;
  return typeof uri === 'string' ? (judgeKeyIdentifier(uri).identifier?.vault ?? null) : null;
}

import { useEffect, useMemo } from 'react';
import type { Bundle } from '../../evidence';
import { judgeKeyIdentifier } from '../../key-identifier';
import { assessFor, type Mode, presetAppId, type Product, type Report } from '../../readiness';
import { setAsideDeviceText } from '../deviceText/deviceText';
import { useDeviceText } from '../deviceText/useDeviceText';
import { collectedName, modeName } from './names';
import { readKeptBundle } from './readKeptBundle';
import { useApplication } from './useSetUp';

/** A bundle is read once, however many widgets of the page ask for it: both products' are kept. */
const read: { text: string; bundle: Bundle | null }[] = [];
const keptBundles = 2;

/** What was collected for a product, as it is kept on the device; null when there is nothing, or nothing of use. */
function bundleIn(text: string): Bundle | null {
  const known = read.find((entry) => entry.text === text);
  if (known !== undefined) return known.bundle;
  const entry = { text, bundle: readKeptBundle(text) };
  read.unshift(entry);
  read.length = Math.min(read.length, keptBundles);
  return entry.bundle;
}

interface Asked {
  readonly product: Product;
  readonly bundle: Bundle;
  readonly appId: string | null;
  readonly otherVault: string | null;
  readonly mode: Mode;
}

/** The same for what it comes to. */
const judged: { asked: Asked; report: Report }[] = [];
const keptReports = 4;

function reportOn(asked: Asked): Report {
  const { appId, bundle, mode, otherVault, product } = asked;
  const known = judged.find(
    (entry) =>
      entry.asked.bundle === bundle &&
      entry.asked.product === product &&
      entry.asked.mode === mode &&
      entry.asked.appId === appId &&
      entry.asked.otherVault === otherVault,
  );
  if (known !== undefined) return known.report;
  const at = `${new Date().toISOString().slice(0, 19)}Z`;
  const report = assessFor(bundle, { product, at, mode, appId, otherVault });
  judged.unshift({ asked, report });
  judged.length = Math.min(judged.length, keptReports);
  return report;
}

const otherProduct: Readonly<Record<Product, Product>> = {
  'experience-platform': 'customer-journey-analytics',
  'customer-journey-analytics': 'experience-platform',
};

/** The report on what was pasted for a product, on whichever page; null until something was. */
export function useReport(product: Product): Report | null {
  const [collected] = useDeviceText(collectedName(product));
  const [otherCollected] = useDeviceText(collectedName(otherProduct[product]));
  const [modeText] = useDeviceText(modeName(product));
  const mode = modeText === 'live' ? 'live' : 'pasted';
  const { appId } = useApplication(product);
  useEffect(() => {
    if (collected !== '' && bundleIn(collected) === null) setAsideDeviceText(collectedName(product));
  }, [product, collected]);
  return useMemo(() => {
    const bundle = bundleIn(collected);
    if (bundle === null) return null;
    const otherUri = bundleIn(otherCollected)?.keyUri;
    const other = typeof otherUri === 'string' ? judgeKeyIdentifier(otherUri).identifier : null;
    // The id that is the same for everybody is the product's own, and nobody named it.
    const named = presetAppId[product] === null ? appId : null;
    return reportOn({ product, bundle, appId: named, otherVault: other?.vault ?? null, mode });
  }, [product, collected, otherCollected, appId, mode]);
}

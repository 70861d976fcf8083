import { useMemo } from 'react';
import { forApplication } from '../../az-output';
import type { Bundle } from '../../evidence';
import { judgeKeyIdentifier } from '../../key-identifier';
import { assess, presetAppId, type Product, type Report } from '../../readiness';
import { useDeviceText } from '../deviceText/useDeviceText';
import { collectedName } from './names';
import { useApplication } from './useSetUp';

/** What was collected for a product, as it is kept on the device; null when there is nothing, or nothing of use. */
export function parseCollected(text: string): Bundle | null {
  if (text === '') return null;
  try {
    return JSON.parse(text) as Bundle;
  } catch {
    return null;
  }
}

/** One bundle is judged once, however many widgets of the page ask: the last answers are kept. */
const reports = new Map<string, Report>();
const keptReports = 8;

function reportOn(product: Product, collected: string, appId: string | null, other: string): Report | null {
  const name = [product, appId, other, collected].join('\n');
  const known = reports.get(name);
  if (known !== undefined) return known;
  const bundle = parseCollected(collected);
  if (bundle === null) return null;
  const report = assess(forApplication(bundle, presetAppId[product] ?? appId), {
    product,
    at: `${new Date().toISOString().slice(0, 19)}Z`,
    mode: 'pasted',
    // The bundle names it. Named here, that of another product would be taken for this one's.
    appId: null,
    otherVault: other === '' ? null : other,
  });
  if (reports.size >= keptReports) reports.delete(reports.keys().next().value ?? '');
  reports.set(name, report);
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
  const { appId } = useApplication(product);
  return useMemo(() => {
    const otherUri = parseCollected(otherCollected)?.keyUri;
    const other = typeof otherUri === 'string' ? judgeKeyIdentifier(otherUri).identifier : null;
    return reportOn(product, collected, appId, other?.vault ?? '');
  }, [product, collected, otherCollected, appId]);
}

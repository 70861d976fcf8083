import { useMemo } from 'react';
import { presetAppId, type Product } from '../../readiness';
import { useDeviceText } from '../deviceText/useDeviceText';
import type { SetUpQuestion } from './makeReport';
import { collectedName } from './names';
import { useApplication } from './useSetUp';
import { vaultIn } from './vaultIn';

const otherProduct: Readonly<Record<Product, Product>> = {
  'experience-platform': 'customer-journey-analytics',
  'customer-journey-analytics': 'experience-platform',
};

/** What the page asks about a product, wherever the answers come from. */
export function useQuestion(product: Product): Omit<SetUpQuestion, 'mode'> {
  const [otherCollected] = useDeviceText(collectedName(otherProduct[product]));
  const { appId } = useApplication(product);
  // The id that is the same for everybody is the product's own, and nobody named it.
  const named = presetAppId[product] === null ? appId : null;
  return useMemo(
    () => ({ product, appId: named, otherVault: vaultIn(otherCollected) }),
    [product, named, otherCollected],
  );
}

import { type ReactNode, Suspense } from 'react';
import type { ProductChoice } from '../../readiness';
import { useDeviceText } from '../deviceText/useDeviceText';
import { lazyWithRetry } from '../lazyWithRetry';
import { collectedName } from '../setUp/names';
import WidgetBoundary from '../WidgetBoundary';

/** Judging a set-up takes much code, which readers who have collected nothing do not load. */
const Count = lazyWithRetry(() => import('./Count'));

/** How far the set-up has come, beside the name of a page; nothing until something was collected. */
export default function Progress({ of }: { of: ProductChoice | 'chosen' }): ReactNode {
  const [platform] = useDeviceText(collectedName('experience-platform'));
  const [analytics] = useDeviceText(collectedName('customer-journey-analytics'));
  if (platform === '' && analytics === '') return null;
  return (
    <WidgetBoundary name="Progress" kind="extra">
      <Suspense fallback={null}>
        <Count of={of} />
      </Suspense>
    </WidgetBoundary>
  );
}

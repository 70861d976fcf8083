import type { ReactNode } from 'react';
import StartMessage from './StartMessage';
import { useNavigationGuard } from './useNavigationGuard';
import { useOfflineLinks } from './useOfflineLinks';

/** Watches over links of the page that cannot be followed, and holds the message for a page that did not start. */
export default function PageLoading(): ReactNode {
  useNavigationGuard();
  useOfflineLinks();
  return <StartMessage />;
}

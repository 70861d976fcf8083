import { useEffect } from 'react';
import { forgetReload } from './reloadMark';
import { useNavigationGuard } from './useNavigationGuard';
import { useOfflineLinks } from './useOfflineLinks';

/** Watches over links of the page that cannot be followed. */
export default function PageLoading(): null {
  useNavigationGuard();
  useOfflineLinks();
  useEffect(forgetReload, []);
  return null;
}

import { useLocation } from '@docusaurus/router';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the section that a result has led to. Without it the focus would be back at the search button, and
 * the next Tab or sentence read aloud would be that of the bar. For a page without a section, Docusaurus does the same.
 *
 * @returns what to call when a result is followed
 */
export function useFocusAfterJump(): () => void {
  const place = useLocation();
  const isAwaited = useRef(false);

  useEffect(() => {
    if (!isAwaited.current || place.hash === '') return;
    isAwaited.current = false;
    focusOn(place.hash);
  }, [place]);

  return () => {
    isAwaited.current = true;
    // To the section that the address names already: no change will tell.
    requestAnimationFrame(() => {
      const isThere = location.pathname === place.pathname && location.hash === place.hash;
      if (isAwaited.current && isThere && place.hash !== '') focusOn(place.hash);
    });
  };
}

function focusOn(hash: string): void {
  const section = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (section === null) return;
  if (!section.hasAttribute('tabindex')) section.tabIndex = -1;
  section.focus();
}

/**
 * All that a page runs by itself. Its own code, React with it, is loaded when the reader first touches a control, and
 * what they pressed or typed before it was there is done again. It is part of every page: it stays small.
 */
import { isReachable } from '../components/PageLoading/isReachable';
import { markReload } from '../components/PageLoading/reloadMark';
import { followColours } from './followColours';
import { holdPresses } from './holdPresses';
import { isNeededAtOnce, isShown } from './isNeededAtOnce';
import { offerLanguage } from './offerLanguage';
import { pageParts } from './pageParts';
import { sayNotLoaded } from './sayNotLoaded';
import { keepTyped, takeTyped } from './typedBefore';
import { wake } from './wake';

function start(): void {
  let isWaking = false;
  const touched = async (): Promise<void> => {
    if (isWaking) return;
    isWaking = true;
    const fault = await wake();
    if (fault === null) return held.release();
    // The next press may find the network back.
    isWaking = false;
    const isOld = fault === 'missing' && (await isReachable(location.href)) && markReload(location.pathname);
    if (isOld && keepTyped(held.typed)) location.reload();
    else sayNotLoaded();
  };
  const held = holdPresses(() => void touched());
  window.addEventListener('storage', ({ key }) => {
    if (isShown(key)) void touched();
  });
  // From then on, what is typed is kept by the page's own code.
  window.addEventListener('pagehide', () => {
    if (held.typed.size > 0) keepTyped(held.typed);
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const [field, text] of takeTyped()) held.typed.set(field, text);
    if (held.typed.size > 0 || isNeededAtOnce()) void touched();
    offerLanguage();
  });
  followColours();
}

// In development there is no code to wait for: it runs by itself.
if (pageParts().length > 0) start();

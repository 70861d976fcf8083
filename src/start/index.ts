/**
 * All that a page runs by itself. Its own code, React with it, is loaded when the reader first touches a control, and
 * what they pressed or typed before it was there is done again. It is part of every page: it stays small.
 */
import { holdPresses } from './holdPresses';
import { isNeededAtOnce, isShown } from './isNeededAtOnce';
import { offerLanguage } from './offerLanguage';
import { pageParts } from './pageParts';
import { fieldsOf, reload, takeTyped } from './reload';
import { sayNotLoaded } from './sayNotLoaded';
import { wake } from './wake';

function start(): void {
  const before = takeTyped();
  let isWaking = false;
  const touched = async (): Promise<void> => {
    if (isWaking) return;
    isWaking = true;
    try {
      await wake();
      held.release();
    } catch {
      // The next press may find the network back.
      isWaking = false;
      const isOld = before === null && (await isReachable());
      if (!isOld || !reload(held.typed)) sayNotLoaded();
    }
  };
  const held = holdPresses(() => void touched());
  window.addEventListener('storage', ({ key }) => {
    if (isShown(key)) void touched();
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const [field, text] of fieldsOf(before ?? [])) held.typed.set(field, text);
    if (before !== null || isNeededAtOnce()) void touched();
    offerLanguage();
  });
}

/** Whether the site answers, so that it is this page that is old. */
const isReachable = (): Promise<boolean> =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );

// In development there is no code to wait for: it runs by itself.
if (pageParts().length > 0) start();

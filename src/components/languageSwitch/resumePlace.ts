import { goToPlace } from './goToPlace';
import { openDetails } from './openDetails';
import { placeName } from './Place';
import { readPlace } from './readPlace';

/** Widgets show what the device keeps right after hydration, and answers a moment later: each changes heights above. */
const corrections = [0, 50, 150, 400, 800];
const actions = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Uses up the place that was kept for this page, and holds it until the page is at rest or the reader acts. */
export function resumePlace(): void {
  const kept = take();
  const place = readPlace(kept);
  if (place === null || !goToPlace(kept, Date.now())) return;
  const timers = corrections.map((delay) =>
    setTimeout(() => {
      openDetails(place);
      goToPlace(kept, place.at);
    }, delay),
  );
  const leave = (): void => {
    timers.forEach(clearTimeout);
    actions.forEach((action) => window.removeEventListener(action, leave));
  };
  actions.forEach((action) => window.addEventListener(action, leave, { passive: true }));
}

function take(): string | null {
  try {
    const kept = sessionStorage.getItem(placeName);
    sessionStorage.removeItem(placeName);
    return kept;
  } catch {
    return null;
  }
}

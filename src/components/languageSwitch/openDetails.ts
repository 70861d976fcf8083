import type { Place } from './Place';

/** Opens what was open in the other language. The theme's own `details` keep their state, and open by a click only. */
export function openDetails({ open, details }: Pick<Place, 'open' | 'details'>): void {
  const all = [...document.querySelectorAll<HTMLDetailsElement>('main article details')];
  if (all.length !== details) return;
  for (const one of open.map((index) => all[index])) {
    if (one === undefined || one.open) continue;
    if (one.dataset.collapsed === undefined) one.open = true;
    else one.querySelector('summary')?.click();
  }
}

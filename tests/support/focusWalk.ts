import type { Page } from '@playwright/test';

export interface FocusStop {
  /** Enough to find it again: its name and where it is. */
  readonly name: string;
  /** What is wrong with it, in words of WCAG; empty when the reader sees where they are. */
  readonly faults: readonly string[];
}

/** In the page: the element with the focus, and what a reader who sees would miss. */
function stopInPage(): FocusStop | null {
  const state = globalThis as unknown as { lastFocused?: Element };
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const faults: string[] = [];

  // It runs in the page, where nothing outside can be called.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const hasRing = (one: Element | null): boolean => {
    if (one === null) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !outlineColor.endsWith(', 0)');
  };
  // The ring may be around the box that the focus stands for, such as a result of the search.
  if (![element, element.parentElement, element.parentElement?.parentElement ?? null].some(hasRing)) {
    faults.push('no ring (2.4.7)');
  }

  const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x0, x1] = [Math.max(left, 0), Math.min(right, innerWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const isAt = (x: number, y: number): boolean => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  const places = [0.1, 0.5, 0.9].flatMap((across) =>
    [0.1, 0.5, 0.9].map((down) => [x0 + across * (x1 - x0), y0 + down * (y1 - y0)] as const),
  );
  if (x1 <= x0 || y1 <= y0 || !places.some(([x, y]) => isAt(x, y))) faults.push('hidden (2.4.11)');

  const last = state.lastFocused;
  const follows =
    !last?.isConnected || last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!follows) faults.push('comes before the last stop (2.4.3)');
  state.lastFocused = element;

  const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return { name: `${element.localName} “${words.trim().slice(0, 40)}”`, faults };
}

/**
 * Presses Tab from the top of the page to its end.
 *
 * @param limit more stops than the page can have; a page that has more is a trap
 */
export async function walkByTab(page: Page, limit = 400): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  await page.evaluate(() => delete (globalThis as { lastFocused?: Element }).lastFocused);
  for (let at = 0; at < limit; at += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopInPage);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`After ${limit} presses of Tab the end of the page is not reached (2.1.2).`);
}

export const faultsOf = (stops: readonly FocusStop[]): string[] =>
  stops.flatMap(({ name, faults }) => faults.map((fault) => `${name}: ${fault}`));

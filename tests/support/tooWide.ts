import type { Page } from '@playwright/test';

/** What the reader may have to scroll sideways: code, tables and what else scrolls by itself (WCAG 1.4.10). */
const scrolls = 'pre, [role=group][tabindex], .tabs, .navbar-sidebar';

/** What lies beyond the right edge of the screen, so that the whole page must be scrolled in two directions. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => element.closest(selector) === null)
      .map((element) => `${element.localName}.${element.getAttribute('class')} in ${width} px`);
  }, scrolls);

/** Spacing of text that readers may set, and every page must bear (WCAG 1.4.12). */
export const wideSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }
`;

/** Text of twice the size, the page as wide as before (WCAG 1.4.4). */
export const largeText = `html { font-size: 200% !important; }`;

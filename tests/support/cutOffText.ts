import type { Page } from '@playwright/test';

/** What must hold its words whole, whether or not it would hide what is too much. */
const boxes = 'button, .button, [role=tab], .badge, .menu__link, .table-of-contents__link, .navbar__item';

/** Elements whose text is wider than they are, so that a part of it cannot be read. */
export const cutOffText = (page: Page): Promise<string[]> =>
  page.evaluate((selector) => {
    const isCutOff = (element: Element): boolean => {
      const { overflowX } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      // What is there for screen readers only is one pixel wide.
      const isSeen = element.clientWidth > 1 && element.checkVisibility({ visibilityProperty: true });
      // Two panels side by side, of which one is seen.
      if (element.matches('.navbar-sidebar')) return false;
      return (hides || element.matches(selector)) && isSeen && element.scrollWidth > element.clientWidth + 1;
    };
    return [...document.body.querySelectorAll('*')]
      .filter(isCutOff)
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 60)} (${element.scrollWidth} in ${element.clientWidth} px)`,
      );
  }, boxes);

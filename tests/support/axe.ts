import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

/** The axe that `@axe-core/playwright` brings. */
const { source } = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { source: string };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Half of the time of axe goes into these. They hang on the theme, and neither on the language nor on the width. */
const aboutColours = ['color-contrast', 'link-in-text-block'];

/** `colours` for a page whose structure has been looked at in the other theme, `structure` for one in another language. */
export type Rules = 'all' | 'colours' | 'structure';

function ruleOptions(rules: Rules): RunOptions {
  switch (rules) {
    case 'all':
      return { runOnly: { type: 'tag', values: tags } };
    case 'colours':
      return { runOnly: { type: 'rule', values: aboutColours } };
    case 'structure':
      return {
        runOnly: { type: 'tag', values: tags },
        rules: Object.fromEntries(aboutColours.map((rule) => [rule, { enabled: false }])),
      };
  }
}

interface Look {
  /** Selector of what is looked at, where the rest of the page is looked at elsewhere. */
  readonly part?: string;
  readonly rules?: Rules;
}

/**
 * What violates WCAG 2.2 A or AA, or axe's best practices. Runs axe in the page itself: its own way for Playwright also
 * looks at what passes and opens a window for each result, which takes twice as long.
 */
export async function violations(page: Page, { part = 'html', rules = 'all' }: Look = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const options: RunOptions = { ...ruleOptions(rules), resultTypes: ['violations'], iframes: false };
  return page.evaluate(
    async ([selector, given]) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (context: Element[], options: RunOptions) => Promise<AxeResults> };
      };
      const context = [...document.querySelectorAll(selector)];
      if (context.length === 0) throw new Error(`Nothing on this page matches ${selector}.`);
      // What depends on the size of the screen or on the theme is settled in the next two frames.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { violations: found } = await axe.run(context, given);
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ failureSummary, target }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    [part, options] as const,
  );
}

/** The colours of the dark theme; the reader's system says which one holds. */
export const darkViolations = async (page: Page, part?: string): Promise<string[]> => {
  await changeColours(page, 'dark');
  const found = await violations(page, { rules: 'colours', ...(part === undefined ? {} : { part }) });
  await changeColours(page, 'light');
  return found;
};

async function changeColours(page: Page, colorScheme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
  // On the way from one to the other, colours are those of neither theme.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((one) => one instanceof CSSTransition && one.finished)),
  );
}

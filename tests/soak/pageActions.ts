import { type Action, isCalm, isOnStart, type Soak } from './Soak';

const searches = ['purge', 'key vault', 'sleutel', 'clave', 'rotation', 'zzzz', 'soft-delete', '403', '<b>'];
const widths = [320, 480, 768, 1024, 1280, 1600];
const languages = ['', 'nl/', 'sv/', 'es/', 'fr/'];

/** Follows a link of the page as the router does it, and waits until the page is there or the reader is told why not. */
async function followLink({ page, random }: Soak): Promise<void> {
  const before = page.url();
  const links = page.locator('main a[href^="/"], nav.menu a[href^="/"], nav.pagination-nav a[href^="/"]');
  const target = await links.evaluateAll((all, share) => {
    const pages = (all as HTMLAnchorElement[]).filter(
      ({ pathname, target: where, hostname }) =>
        hostname === location.hostname &&
        where === '' &&
        pathname.endsWith('/') &&
        pathname !== location.pathname,
    );
    const link = pages[Math.floor(share * pages.length)];
    link?.click();
    return link?.pathname ?? null;
  }, random.next());
  if (target === null) return;
  await page.waitForFunction(
    (from) =>
      location.href !== from ||
      document.querySelector('[data-notice=not-opened], #cmk-guide-not-loaded') !== null,
    before,
    { timeout: 15_000 },
  );
  // On a page that is not awake, the browser follows it.
  await page.waitForLoadState();
}

export const pageActions: readonly Action[] = [
  { name: 'follow-link', weight: 30, run: followLink },
  {
    name: 'start-page',
    weight: 8,
    fits: isCalm,
    run: async ({ page, url, random }) => void (await page.goto(`${url}${random.pick(languages)}`)),
  },
  {
    name: 'check-page',
    weight: 8,
    fits: isCalm,
    run: async ({ page, url, random }) =>
      void (await page.goto(`${url}${random.pick(languages)}check-your-set-up/`)),
  },
  {
    name: 'language',
    weight: 4,
    fits: isCalm,
    run: async ({ page, random }) => {
      const links = page.locator('.navbar .dropdown__menu a');
      const href = await links.nth(random.below(await links.count())).getAttribute('href');
      if (href !== null) await page.goto(new URL(href, page.url()).href);
    },
  },
  {
    name: 'back',
    weight: 6,
    fits: isCalm,
    run: async ({ page, url }) => {
      await page.goBack();
      // Before the first page there is none of ours.
      if (page.url() === 'about:blank') await page.goto(url);
    },
  },
  { name: 'forward', weight: 3, fits: isCalm, run: async ({ page }) => void (await page.goForward()) },
  { name: 'reload', weight: 4, fits: isCalm, run: async ({ page }) => void (await page.reload()) },
  {
    name: 'resize',
    weight: 4,
    run: ({ page, random }) => page.setViewportSize({ width: random.pick(widths), height: 800 }),
  },
  {
    name: 'print',
    weight: 2,
    run: async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        dispatchEvent(new Event('afterprint'));
      });
      await page.emulateMedia({ media: 'screen' });
    },
  },
  {
    name: 'theme',
    weight: 4,
    run: ({ page }) =>
      page.evaluate(() =>
        document.querySelector<HTMLElement>('.navbar button[class*=toggleButton]')?.click(),
      ),
  },
  {
    name: 'search',
    weight: 8,
    run: async ({ page, random, trouble }) => {
      const dialog = page.locator('dialog[open]');
      if ((await dialog.count()) === 0) await page.locator('.navbar button[aria-haspopup=dialog]').click();
      // Without a connection, what opens it cannot be loaded, and the bar says so.
      const failed = page.locator('.navbar [role=alert]:not([hidden]), #cmk-guide-not-loaded');
      const answered = dialog.or(failed).first().waitFor();
      // A page whose parts are gone is loaded anew, and waits for the next press.
      await (trouble?.name === 'parts-missing' ? answered.catch(() => {}) : answered);
      if ((await dialog.count()) === 0) return;
      await dialog.locator('input').first().fill(random.pick(searches));
      await page.keyboard.press(random.pick(['ArrowDown', 'ArrowUp', 'Home']));
      await page.evaluate(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());
    },
  },
  {
    name: 'close-notices',
    weight: 3,
    fits: (soak) => isOnStart(soak) || isCalm(soak),
    run: ({ page }) =>
      page.evaluate(() =>
        document
          .querySelectorAll<HTMLElement>('[data-notice] button:last-child')
          .forEach((one) => one.click()),
      ),
  },
];

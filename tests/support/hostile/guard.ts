import { expect, type Page } from '@playwright/test';

/** Where a deceived page leaves its mark: the scripts of the texts call `ran` or `alert`, or pollute all objects. */
export async function guard(page: Page): Promise<void> {
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error(`A text opened a dialog: ${dialog.message()}`);
  });
  await page.addInitScript(() => {
    Object.assign(window, {
      ran: () =>
        setTimeout(() => {
          throw new Error('A text was run as a script.');
        }),
    });
  });
}

/** What no listener sees: all objects have a new member, or the page has parts that only markup of a text can bring. */
export async function expectUntouched(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    polluted: 'polluted' in {},
    markup: [
      ...document.querySelectorAll('iframe, object, embed, base, math, form, meta[http-equiv=refresh]'),
    ].map(({ outerHTML }) => outerHTML),
    handlers: [...document.querySelectorAll('main *, dialog *')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    ),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap(
      ({ hostname, href, protocol }) =>
        /^https?:$/.test(protocol) && !hostname.endsWith('attacker.example') ? [] : [href],
    ),
  }));
  expect(found).toEqual({ polluted: false, markup: [], handlers: [], links: [] });
}

import { keyField } from './inputActions';
import { growth, measure } from './measure';
import type { Soak } from './Soak';

const paths = ['glossary/', 'check-your-set-up/', 'reference/checks/', 'customer-journey-analytics/', ''];
const warmUps = 4;
const rounds = 20;

/** One document, walked through again and again: whatever grows is not given back. */
export async function walkForLeaks(soak: Soak): Promise<readonly string[]> {
  const { page, url } = soak;
  await page.goto(url);
  const first = await walk(soak, warmUps).then(() => measure(soak));
  const last = await walk(soak, rounds).then(() => measure(soak));
  console.log(
    `After ${warmUps} rounds ${describe(first)}; after ${warmUps + rounds} rounds ${describe(last)}.`,
  );
  return growth(first, last);
}

async function walk({ page, url }: Soak, times: number): Promise<void> {
  for (let round = 0; round < times; round++) {
    await page.locator(keyField).fill(`https://contoso.vault.azure.net/keys/key${round % 3}`);
    await page.locator('.navbar button[aria-haspopup=dialog]').click();
    await page
      .locator('dialog[open] input')
      .first()
      .fill(round % 2 === 0 ? 'purge' : 'vault');
    await page.keyboard.press('Escape');
    for (const path of paths) {
      const { pathname } = new URL(path, url);
      await page.evaluate((to) => {
        [...document.querySelectorAll('a')]
          .find((link) => link.pathname === to && link.target === '')
          ?.click();
      }, pathname);
      await page.waitForFunction((to) => location.pathname === to, pathname);
      await page.locator('main h1').waitFor();
    }
  }
}

const describe = ({ heapMegabytes, listeners, nodes }: Awaited<ReturnType<typeof measure>>): string =>
  `${heapMegabytes.toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;

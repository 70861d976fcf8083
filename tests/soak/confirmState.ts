import { assessFor } from '../../src/readiness';
import { judgeKeyIdentifier } from '../../src/key-identifier';
import { choose } from './choose';
import { keyField, product } from './inputActions';
import type { Soak } from './Soak';

/** At rest: what was entered is there, and the page says of it what the core says. */
export async function confirmState(soak: Soak): Promise<readonly string[]> {
  return [...(await confirmIdentifier(soak)), ...(await confirmReport(soak))];
}

async function confirmIdentifier({ page, url, entered }: Soak): Promise<readonly string[]> {
  await page.goto(url);
  const field = page.locator(keyField);
  const expected = entered.isKeyIdentifierKept ? entered.keyIdentifier : '';
  entered.keyIdentifier = expected;
  entered.isKeyIdentifierKept = true;
  await field.focus();
  const isThere = await holds(async () => (await field.inputValue()) === expected);
  if (!isThere)
    return [
      `lost input: expected ${JSON.stringify(expected)}, found ${JSON.stringify(await field.inputValue())}`,
    ];
  if (expected.trim() === '') return [];
  const { verdict } = judgeKeyIdentifier(expected);
  const shown = page.locator('section[aria-labelledby$="-label"] [data-verdict]');
  const isSaid = await holds(async () => (await shown.getAttribute('data-verdict')) === verdict);
  return isSaid ? [] : [`wrong verdict: expected ${verdict} of ${JSON.stringify(expected)}`];
}

async function confirmReport({ page, url, entered }: Soak): Promise<readonly string[]> {
  const { bundle, isBundleKept } = entered;
  entered.bundle = isBundleKept ? bundle : null;
  entered.isBundleKept = true;
  if (entered.bundle === null) return [];
  await page.goto(`${url}check-your-set-up/`);
  await choose(page, product);
  const at = new Date().toISOString();
  const { verdict } = assessFor(entered.bundle, { product, at, mode: 'pasted', appId: null });
  const shown = page.locator(`section[data-product=${product}] [data-report] [data-verdict]`);
  const isSaid = await holds(
    async () => (await shown.getAttribute('data-verdict', { timeout: 1000 })) === verdict,
  );
  const found = await shown.getAttribute('data-verdict', { timeout: 1000 }).catch(() => 'none');
  return isSaid ? [] : [`wrong or lost report: expected ${verdict}, found ${found}`];
}

async function holds(condition: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + 8000;
  while (Date.now() < end) {
    if (await condition().catch(() => false)) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  return false;
}

// Time from a key stroke to the verdict in the page, on a processor slowed down six times: from the start of the
// browser's handling of the key until the verdict on that very stroke is in the document. Beside it the part of it that
// is the page's own work, from the input event on, and what the browser alone takes on an empty page in the same run.
import { judgeKeyIdentifier } from '../../src/key-identifier';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site';

const slowDown = 6;
/** Milliseconds from one key to the next: sixteen keys a second is faster than anybody types. */
const pace = 60;
const typed = [
  'https://contoso-cmk-cja.vault.azure.net/keys/adobe-cmk/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b',
  'Key Identifier: http://con_toso.vault.azure.net:8443/keys/my key?api-version=7.4',
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso/keys/cmk',
];

interface Stroke {
  readonly value: string;
  readonly verdict: string | undefined;
  /** Milliseconds from the key to the verdict. */
  readonly whole: number;
  /** Milliseconds from the input event to the verdict: what the page itself takes. */
  readonly own: number;
}

async function typeSlowedDown(page: Page, field: Locator): Promise<readonly Stroke[]> {
  await page.evaluate(() => {
    const strokes: Stroke[] = [];
    Object.assign(window, { strokes });
    let keyDown: number | null = null;
    let input = 0;
    window.addEventListener('keydown', () => (keyDown = performance.now()), true);
    window.addEventListener('input', () => (input = performance.now()), true);
    // React has brought the document up to date when its own listener, further down, has returned.
    window.addEventListener('input', ({ target }) => {
      const { value } = target as HTMLTextAreaElement;
      if (keyDown === null || value === '') return;
      const { verdict } = (document.querySelector('[data-verdict]') as HTMLElement | null)?.dataset ?? {};
      const now = performance.now();
      strokes.push({ value, verdict, whole: now - keyDown, own: now - input });
      keyDown = null;
    });
  });
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  for (const text of typed) {
    await field.fill('');
    await field.pressSequentially(text, { delay: pace });
  }
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => (window as unknown as { strokes: Stroke[] }).strokes);
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1).padStart(6);
  console.log(
    `${what.padEnd(52)} median ${at(0.5)}  p90 ${at(0.9)}  p99 ${at(0.99)}  longest ${at(0.9999)} ms`,
  );
}

test('key stroke to verdict', async ({ page, context }) => {
  test.setTimeout(300_000);
  await page.goto('/', { waitUntil: 'networkidle' });
  const field = page.getByRole('textbox');
  await field.fill('https://contoso.vault.azure.net/keys/warm-up');
  const strokes = await typeSlowedDown(page, field);
  for (const { value, verdict } of strokes) expect(verdict).toBe(judgeKeyIdentifier(value).verdict);

  const emptyPage = await context.newPage();
  await emptyPage.setContent('<textarea rows="3" cols="80" spellcheck="false"></textarea>');
  const floor = await typeSlowedDown(emptyPage, emptyPage.getByRole('textbox'));

  console.log(`${strokes.length} key strokes at ${slowDown}x slow-down; goal: p99 within 16 ms`);
  print(
    'key stroke to verdict',
    strokes.map(({ whole }) => whole),
  );
  print(
    'of it the page’s own work, from the input event on',
    strokes.map(({ own }) => own),
  );
  print(
    'the browser alone, on an empty page',
    floor.map(({ whole }) => whole),
  );
});

// How long the page stands still while ten megabytes of pasted output are read and judged.
import { ids, readySetUp, vaultId } from '../support/readySetUp';
import { SetUpPage } from '../support/setUpPage';
import { test } from '../support/site';

const megabytes = 10;
const size = megabytes * 1024 * 1024 - 1024;

/** A set-up in which many others have roles too, as in a large subscription. */
function largeSetUp(): string {
  const setUp = readySetUp();
  const [own] = setUp.roleAssignments.body.value;
  if (own === undefined) throw new Error('The example has no assignment.');
  const other = (index: number) => ({
    id: `${vaultId}/providers/Microsoft.Authorization/roleAssignments/${index}`,
    properties: { ...own.properties, principalId: ids.group, scope: `/subscriptions/${ids.subscription}` },
  });
  const row = JSON.stringify(other(1_000_000)).length + 1;
  const count = Math.floor((size - JSON.stringify(setUp).length) / row);
  const value = [...Array.from({ length: count }, (_, index) => other(1_000_000 + index)), own];
  return JSON.stringify({ ...setUp, roleAssignments: { ok: true, body: { value } } });
}

const pastes = [
  { name: 'one set-up with very many assignments', text: largeSetUp(), verdict: 'ready' },
  {
    name: 'a set-up in the scrollback of a terminal',
    text: `${'azureuser@contoso:~$ az keyvault list --output table\n'.repeat(Math.floor((size - 10_000) / 53))}${JSON.stringify(readySetUp())}`,
    verdict: 'ready',
  },
];

for (const { name, text, verdict } of pastes) {
  test(`ten megabytes: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    const product = 'customer-journey-analytics';
    const setUp = new SetUpPage(page, 'en');
    await setUp.open();
    await setUp.choose(product);
    // Put on the clipboard beforehand: what is measured is what the page does with it.
    const clipboard = await page.evaluateHandle((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', pasted);
      return clipboardData;
    }, text);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    const started = Date.now();
    await setUp.output(product).evaluate((area, clipboardData) => {
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      // In a task of its own.
      setTimeout(() => area.dispatchEvent(paste));
    }, clipboard);
    // Not `expect`, which reads the whole page while it waits.
    await setUp.card(product).locator(`[data-verdict=${verdict}]`).waitFor({ timeout: 120_000 });
    const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
    const longest = [...tasks].sort((one, other) => other - one).map((task) => task.toFixed(0));
    console.log(
      `${megabytes} MB, ${name}: verdict after ${((Date.now() - started) / 1000).toFixed(1)} s, ` +
        `tasks of 50 ms or more: ${longest.length === 0 ? 'none' : `${longest.join(', ')} ms`}; goal: none`,
    );
  });
}

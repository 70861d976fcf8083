import { failingSetUps } from '../support/failingSetUps';
import { outcomeWordsId, patternOf } from '../support/outcomeWords';
import { at, ids, keyUri, names, readySetUp } from '../support/readySetUp';
import { findingOf, reportOn, SetUpPage } from '../support/setUpPage';
import { addressOf, expect, languages, test } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';

const analytics = 'customer-journey-analytics';
const platform = 'experience-platform';

for (const { code } of languages) {
  test(`a reader of ${code} copies the script, pastes its output, and is told that the set-up is ready`, async ({
    watched: page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const setUp = new SetUpPage(page, code);
    await setUp.open();
    await setUp.choose(analytics);
    await setUp.keyIdentifier(analytics).fill(keyUri);
    await setUp
      .card(analytics)
      .getByRole('button', { name: new RegExp(`^${setUp.words('copy.button')}: .*\\.sh`) })
      .click();
    const script = await page.evaluate(() => navigator.clipboard.readText());
    expect(script).toContain(`KEY_URI='${keyUri}'`);
    expect(script).toContain(`APP_ID='${ids.application}'`);

    await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify(readySetUp()));
    await setUp.output(analytics).click();
    await page.keyboard.press('ControlOrMeta+v');
    const verdict = setUp.card(analytics).locator('[data-verdict]');
    await expect(verdict).toHaveAttribute('data-verdict', 'ready');
    await expect(verdict).toContainText(setUp.words('readiness.ready.title'));
    await expect(setUp.card(analytics).getByRole('status').last()).toContainText('21');
    const report = reportOn(readySetUp(), analytics);
    expect(await setUp.codes(analytics)).toEqual(report.findings.map((finding) => finding.code));
  });

  // All in English, and each in two of the others: code, verdict and commands are the same there, and the words differ.
  const halves = code === 'en' ? [0, 1] : [languages.findIndex((one) => one.code === code) % 2];
  for (const half of halves) {
    // One product after the other: what is kept of one would be seen by the other.
    const some = failingSetUps
      .filter((_, index) => index % 2 === half)
      .sort((one, other) => (one.product ?? analytics).localeCompare(other.product ?? analytics));
    test(`a reader of ${code} sees what is wrong with ${some.length} set-ups, and the fix (${half + 1} of 2)`, async ({
      watched: page,
    }) => {
      const setUp = new SetUpPage(page, code);
      await setUp.open();
      let chosen = '';
      for (const { title, setUp: make, code: outcome, product = analytics, verdict } of some) {
        await test.step(title, async () => {
          if (chosen !== product) await setUp.choose(product);
          chosen = product;
          const report = reportOn(make(), product);
          const finding = findingOf(report, outcome);
          if (finding === undefined) throw new Error(`${title}: ${outcome} is not among the findings`);
          await setUp.output(product).fill(JSON.stringify(make()));
          const item = setUp.finding(product, finding.check);
          await expect.soft(item).toHaveAttribute('data-code', outcome);
          await expect
            .soft(setUp.card(product).locator('[data-verdict]'))
            .toHaveAttribute('data-verdict', verdict);
          await expect.soft(item).toContainText(patternOf(setUp.words, outcomeWordsId(finding)));
          for (const command of finding.fix?.az ?? []) {
            await expect.soft(item.locator('pre').filter({ hasText: command }).first()).toBeAttached();
          }
          expect.soft(await setUp.codes(product)).toEqual(report.findings.map((one) => one.code));
        });
      }
    });
  }

  test(`a reader of ${code} who pastes something else is told what it is, and loses nothing`, async ({
    watched: page,
  }) => {
    const setUp = new SetUpPage(page, code);
    await setUp.open();
    await setUp.choose(analytics);
    const output = setUp.output(analytics);
    for (const [text, finding] of [
      ['Name         Location\n-----------  ----------\ncontoso-cmk  westeurope\n', 'az-output/other-format'],
      [
        'name: contoso-cmk\nlocation: westeurope\nproperties:\n  enableSoftDelete: true\n',
        'az-output/other-format',
      ],
      [JSON.stringify(readySetUp()).slice(0, 600), 'az-output/truncated'],
      ['[]', 'az-output/empty-list'],
      ['{"colour":"blue"}', 'az-output/unknown-document'],
      ['Good morning, how do I use this?', 'az-output/nothing-found'],
      ['{"schema":"cmk-check/2"}', 'az-output/other-schema'],
    ] as const) {
      await test.step(text.slice(0, 30), async () => {
        await output.fill(text);
        await expect.soft(setUp.card(analytics).locator(`[data-code="${finding}"]`).first()).toBeVisible();
        await expect.soft(output).toHaveValue(text);
      });
    }
    await output.fill('{"accessToken":"eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.c2lnbmF0dXJl"}');
    await expect(setUp.card(analytics).locator('[data-code="az-output/secret-material"]')).toBeVisible();
    await expect(output).toHaveValue('');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('eyJ');
  });

  test(`a reader of ${code} pastes an error and learns its cause`, async ({ watched: page }) => {
    const words = wordsOf(code);
    await page.goto(addressOf(code, 'reference/error-messages/'));
    await takenOver(page);
    const field = page.getByRole('textbox').first();
    await field.fill(
      "AADSTS65001: The user or administrator has not consented to use the application with ID 'x'.",
    );
    await expect(page.getByText('AADSTS65001', { exact: true }).first()).toBeVisible();
    await expect(page.getByText(words('error.consentMissing.title')).first()).toBeVisible();
  });
}

test('what was collected lights up every step, survives reload and language, and is cleared with one button', async ({
  watched: page,
}) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(analytics);
  await setUp.output(analytics).fill(JSON.stringify(readySetUp()));
  await expect(setUp.card(analytics).locator('[data-verdict=ready]')).toBeVisible();
  await page.reload();
  await expect(setUp.card(analytics).locator('[data-verdict=ready]')).toBeVisible();

  await page.goto('/fr/customer-journey-analytics/');
  const grant = page.locator('[role=group] [data-check="grant.key-access"]');
  await expect(grant).toHaveAttribute('data-status', 'pass');
  await expect(page.getByRole('link', { name: /16/ }).first()).toBeVisible();

  const french = new SetUpPage(page, 'fr');
  await french.open();
  await french
    .card(analytics)
    .getByRole('button', { name: french.words('check.clear') })
    .click();
  await expect(french.card(analytics).locator('[data-verdict]')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('contoso');
});

test('Journey Optimizer is as ready as the worse of its two set-ups', async ({ watched: page }) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose('journey-optimizer');
  const pair = page.locator('[data-verdict]').first();
  await setUp.output(analytics).fill(JSON.stringify(readySetUp()));
  await expect(setUp.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  await expect(pair).toHaveAttribute('data-verdict', 'undetermined');

  const own = 'e463a445-c6ac-4ca2-b36a-b5146fcf6a52';
  const other = JSON.stringify(readySetUp())
    .replaceAll(ids.application, own)
    .replaceAll(names.vault, 'contoso-aep');
  await setUp
    .card(platform)
    .getByRole('textbox', { name: setUp.words('setUp.application') })
    .fill(own);
  await setUp.output(platform).fill(other);
  await expect(setUp.card(platform).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  await expect(pair).toHaveAttribute('data-verdict', 'ready');
});

test('the report is saved without ids, and with them when the reader says so', async ({ watched: page }) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(analytics);
  await setUp.output(analytics).fill(JSON.stringify(readySetUp()));
  const save = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: setUp.words('report.json') }).click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  };
  const redacted = await save();
  expect(JSON.parse(redacted)).toMatchObject({ schema: 'cmk-report/1', verdict: 'ready', generatedAt: at });
  expect(redacted).not.toContain(ids.tenant);
  await page.getByRole('checkbox').check();
  expect(await save()).toContain(ids.tenant);
});

test('millions of characters are read in a worker, which leaves the page free', async ({ watched: page }) => {
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  await setUp.choose(analytics);
  const [assignment] = (readySetUp().roleAssignments.body as { value: object[] }).value;
  const many = {
    ...readySetUp(),
    roleAssignments: { ok: true, body: { value: Array(13_000).fill(assignment) } },
  };
  const text = JSON.stringify(many);
  expect(text.length).toBeGreaterThan(5_000_000);
  const worker = page.waitForEvent('worker');
  await setUp.output(analytics).evaluate((field, large) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', large);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  await worker;
  await expect(setUp.card(analytics).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ready');
  await expect(setUp.card(analytics).getByText(setUp.words('setUp.notKept'))).toBeVisible();
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { areaOf, headersOf, type SealedSite, sealedSiteFile } from '../../plugins/security';
import { hostsTest as test, productionFolder as folder } from '../support/hostsTest';
import { judgeAnswer } from '../support/observatory/judgeAnswer';
import { scoreOf } from '../support/observatory/scoreOf';
import { SearchDialog } from '../support/searchDialog';
import { SetUpPage } from '../support/setUpPage';
import { addressOf, expect, languages, pages } from '../support/site';
import { takenOver } from '../support/takenOver';
import { wordsOf } from '../support/words';

const product = 'customer-journey-analytics';
const keyUri = 'https://contoso-cmk.vault.azure.net/keys/adobe-cmk';
const site = (): SealedSite =>
  JSON.parse(readFileSync(path.join(folder, sealedSiteFile), 'utf8')) as SealedSite;
for (const { code } of languages) {
  test(`nginx serves every page of ${code} without a refusal, and a missing one in its language`, async ({
    watched: page,
    request,
  }) => {
    for (const one of pages) await page.goto(addressOf(code, one));
    const missing = await request.get(addressOf(code, 'no-such-page/'));
    expect(missing.status()).toBe(404);
    expect(await missing.text()).toContain(wordsOf(code)('theme.NotFound.title'));
    expect(await missing.text()).toContain(`lang=${code}`);
  });
}

test('searching, copying, downloading, changing colours and language work under the policy', async ({
  watched: page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const setUp = new SetUpPage(page, 'en');
  await setUp.open();
  const search = new SearchDialog(page);
  await search.openByKey();
  await search.lookFor('purge protection');
  await expect(search.results.first()).toBeVisible();
  await page.keyboard.press('Escape');

  await setUp.choose(product);
  await setUp.keyIdentifier(product).fill(keyUri);
  const card = setUp.card(product);
  await card.getByRole('button', { name: new RegExp(`^${setUp.words('copy.button')}: .*\\.sh`) }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`KEY_URI='${keyUri}'`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: setUp.words('collector.download', { file: 'collect-cmk.sh' }) }).click(),
  ]);
  expect(await download.failure()).toBeNull();

  await page.getByRole('button', { name: /dark and light/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  await page.locator('.navbar .dropdown').hover();
  await page.getByRole('link', { name: 'Nederlands', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await takenOver(page);
});

/** What somebody would try who got markup or code into a page. What refuses it is noted on the window. */
function attempt(): void {
  const refused = new Set<string>();
  Object.assign(globalThis, { refused });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
    refused.add(effectiveDirective);
  });
  // The browser gets this function alone, without what is around it.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const add = (tag: string, attributes: object): Element =>
    document.body.appendChild(Object.assign(document.createElement(tag), attributes));
  const attempts = [
    () => document.body.insertAdjacentHTML('beforeend', '<img alt="" src="/no" onerror="ran = 1">'),
    () => document.body.setAttribute('onclick', 'ran = 1'),
    () => document.body.setAttribute('style', 'display: none'),
    () => add('script', { textContent: 'ran = 1' }),
    () => add('script', { src: 'https://elsewhere.example/a.js' }),
    () => add('style', { textContent: 'p { color: red }' }),
    () => add('iframe', { src: '/' }),
    () => add('base', { href: 'https://elsewhere.example/' }),
    () => (add('form', { action: 'https://elsewhere.example/' }) as HTMLFormElement).submit(),
    () => void fetch('https://elsewhere.example/').catch(() => {}),
    // The policy has to refuse it even where the linter does not.
    // oxlint-disable-next-line no-eval
    () => (0, eval)('ran = 1'),
  ];
  // What a test evaluates may use eval; what the page does later may not.
  setTimeout(() => {
    for (const one of attempts) {
      try {
        one();
      } catch {
        // Trusted types refuse with an error.
      }
    }
  });
}

test('on a host without headers the page still carries its policy, and the search works', async ({
  page,
  hosts,
}) => {
  await page.goto(hosts.withoutHeaders);
  const search = new SearchDialog(page);
  await search.openByKey();
  await search.lookFor('purge protection');
  await expect(search.results.first()).toBeVisible();
  await page.evaluate(attempt);
  const rules = [
    'base-uri',
    'connect-src',
    'form-action',
    'frame-src',
    'require-trusted-types-for',
    'style-src-attr',
    'style-src-elem',
  ];
  await expect
    .poll(() => page.evaluate(() => [...(globalThis as unknown as { refused: Set<string> }).refused].sort()))
    .toEqual(rules);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
});

/** One of each kind that a host may treat differently. */
const kinds = (): readonly string[] => [
  '',
  'nl/glossary/',
  'no-such-page/',
  'sv/no-such-page/',
  'auth/redirect.html',
  'auth/redirect.js',
  'img/logo.svg',
  'index.md',
  'llms.txt',
  'schemas/cmk-report-1.json',
  'pagefind/en/pagefind.js',
  'pagefind/en/pagefind-worker.js',
  'assets/js/no-such-file.js',
  ...['css', 'js'].map((kind) => `assets/${kind}/${readdirSync(path.join(folder, 'assets', kind))[0]}`),
];

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

async function headersFrom(request: APIRequestContext, address: string): Promise<Record<string, string>> {
  const response = await request.get(address);
  return { status: String(response.status()), ...response.headers() };
}

test('nginx and the static server send the same headers, those that the build decided on', async ({
  hosts,
  request,
}) => {
  const { allowed } = site();
  for (const file of kinds()) {
    const answers = await Promise.all(
      [hosts.nginx, hosts.staticServer].map((host) => headersFrom(request, `${host}${file}`)),
    );
    for (const answer of answers) {
      const isMissing = file.includes('no-such');
      const expected = lowerCase(headersOf(isMissing ? 'pages' : areaOf(file), allowed));
      expect(answer, file).toMatchObject({ ...expected, status: isMissing ? '404' : '200' });
      expect(answer['cross-origin-opener-policy'], file).toBe(expected['cross-origin-opener-policy']);
      if (/\.(?:md|txt)$/.test(file))
        expect(answer['content-type']?.toLowerCase()).toContain('charset=utf-8');
    }
    const [first, second] = answers.map((answer) =>
      answer['content-type']?.split(';')[0]?.replace('application/javascript', 'text/javascript'),
    );
    expect(first, file).toBe(second);
  }
});

test('neither gives out what is meant for hosts', async ({ hosts, request }) => {
  for (const host of [hosts.nginx, hosts.staticServer]) {
    for (const file of ['staticwebapp.config.json', 'nginx.conf', '_headers', '_redirects']) {
      expect((await request.get(`${host}${file}`)).status(), file).toBe(404);
    }
  }
});

/**
 * Of 145: no cookie is set, so none can be set well (5); a domain is put on the list of browsers by its owner (5); and
 * scripts of the own origin are not given integrity hashes, which whoever can change them could change too (5).
 */
const bestScore = 130;

test('the Observatory of MDN would give full marks to a page, a missing page and the page of the sign-in', async ({
  request,
}) => {
  for (const address of ['', 'nl/check-your-set-up/', 'fr/no-such-page/', 'auth/redirect.html']) {
    const response = await request.get(address);
    const findings = judgeAnswer({ headers: response.headers(), html: await response.text() });
    expect(
      findings.filter(({ modifier }) => modifier < 0),
      address,
    ).toEqual([]);
    expect(scoreOf(findings), address).toBe(bestScore);
  }
});

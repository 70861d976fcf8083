import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { scenarios } from '../../emulator';
import { languages } from '../support/site';
import { wordsOf } from '../support/words';
import { takenOver } from '../support/takenOver';

const root = path.join(__dirname, '..', '..');
const folder = path.join(root, 'build');
const clientId = '12345678-1234-4234-8234-123456789abc';
const words = wordsOf('en');

/** The site as an operator puts it on a host, without any setting. */
const test = base.extend<{ site: string }, { production: string }>({
  production: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = spawn(process.execPath, [path.join(root, 'tests', 'support', 'serveBuild.mjs')]);
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      await use(line.toString().trim());
      server.kill();
    },
    { scope: 'worker' },
  ],
  site: async ({ production, page }, use) => {
    await page.goto(`${production}check-your-set-up/`);
    await takenOver(page);
    await use(production);
  },
});

const files = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html|json|css|xml)$/.test(file))
    .map((file) => path.join(folder, file));

test('the site for production holds neither the demo nor its addresses', () => {
  const names = scenarios.map(({ account }) => account.username);
  const traces = [...names, '/demo/token', 'startEmulator', 'demo-azure.json', 'http://localhost'];
  const all = files();
  expect(all.length).toBeGreaterThan(50);
  for (const file of all) {
    const text = readFileSync(file, 'utf8');
    // A page for contributors may name an account in an example; addresses and code it may not.
    const found = traces.filter((trace) => text.includes(trace));
    expect(found, path.relative(folder, file)).toEqual([]);
  }
});

test('nothing of the sign-in library is loaded before the button is pressed', async ({ page, site }) => {
  const loaded: string[] = [];
  page.on('response', async (response) => {
    if (
      /\.js(?:\?|$)/.test(response.url()) &&
      (await response.text().catch(() => '')).includes('msal.js.browser')
    ) {
      loaded.push(response.url());
    }
  });
  for (const one of ['', 'check-your-set-up/', 'customer-journey-analytics/', 'experience-platform/']) {
    await page.goto(`${site}${one}`);
    await takenOver(page);
    await page.waitForLoadState('networkidle');
  }
  expect(loaded).toEqual([]);
  const holding = files().filter(
    (file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes('msal.js.browser'),
  );
  expect(holding.length).toBeGreaterThan(0);
});

test('without a registration, the page says why, and how to check without it', async ({ page, site }) => {
  void site;
  const panel = page.locator('[data-live]').first();
  await expect(panel).toContainText(words('live.noRegistration'));
  await expect(panel.getByRole('button', { name: words('live.signIn') })).toBeDisabled();
  await expect(page.locator('[data-demo]')).toHaveCount(0);
});

test('a registration of the reader’s own organization is taken to Microsoft, and to nobody else', async ({
  page,
  context,
  site,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).origin));
  const panel = page.locator('[data-live]').first();
  await panel.getByRole('textbox', { name: words('live.options.clientId') }).fill(clientId);
  await panel.getByRole('textbox', { name: words('live.options.tenant') }).fill('contoso.onmicrosoft.com');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    panel.getByRole('button', { name: words('live.signIn') }).click(),
  ]);
  const request = await window.waitForEvent('request', (one) => one.url().includes('/authorize'));
  const url = new URL(request.url());
  expect(url.origin).toBe('https://login.microsoftonline.com');
  expect(url.pathname).toBe('/contoso.onmicrosoft.com/oauth2/v2.0/authorize');
  expect(url.searchParams.get('client_id')).toBe(clientId);
  expect(url.searchParams.get('redirect_uri')).toBe(new URL('/auth/redirect.html', site).href);
  expect(url.searchParams.get('code_challenge_method')).toBe('S256');
  expect(new Set(asked)).toEqual(new Set([new URL(site).origin, 'https://login.microsoftonline.com']));
});

test('the page that Microsoft returns to says what to do when it is opened by hand', async ({
  page,
  production,
}) => {
  const response = await page.goto(`${production}auth/redirect.html`);
  expect(response?.headers()['cache-control']).toBe('no-store');
  expect(response?.headers()['cross-origin-opener-policy']).toBeUndefined();
  for (const { code } of languages) {
    await expect(page.locator(`p[lang=${code}]`)).toBeVisible();
  }
});

// Two thousand things that a reader may do, with things that go wrong; a seed repeats the choices, not the timing.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { signInSettings, startEmulator } from '../../emulator';
import playwright from '../../playwright.config';
import globalSetup from '../support/globalSetup';
import { root } from '../support/root';
import { readOptions } from './options';
import { Random } from './Random';
import { runSoak } from './runSoak';
import type { Soak } from './Soak';
import { fillStorageOnDemand } from './troubles';
import { walkForLeaks } from './walkForLeaks';

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  console.log(`Seed ${options.seed}: up to ${options.actions} actions in ${options.minutes} minutes.`);

  globalSetup();
  const { buildFolderOf, buildSite } = await import('../../scripts/buildSite.mjs');
  const { serveSite } = await import('../../scripts/serveSite.mjs');
  if (options.build === null) await buildSite('demo');
  const emulator = await startEmulator({ hasConsent: true });
  const site = await serveSite({
    folder: options.build ?? buildFolderOf('demo'),
    port: Number(process.env.PORT ?? 4300),
    answers: { 'demo-azure.json': signInSettings(emulator) },
  });
  const browser = await chromium.launch(playwright.use?.launchOptions);
  const context = await browser.newContext({ baseURL: site.url, locale: 'en', reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  await context.addInitScript(fillStorageOnDemand);
  await context.tracing.start({ screenshots: false, snapshots: true });
  const page = await context.newPage();
  const thrown: string[] = [];
  context.on('weberror', (error) => thrown.push(`uncaught: ${error.error().message}`));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await devtools.send('Network.enable');
  const soak: Soak = {
    context,
    page,
    devtools,
    emulator,
    url: site.url,
    random: new Random(options.seed),
    entered: {
      keyIdentifier: '',
      isKeyIdentifierKept: true,
      ownKeyIdentifier: '',
      bundle: null,
      isBundleKept: true,
    },
    trouble: null,
  };
  await page.goto(site.url);

  const started = Date.now();
  const until = started + options.minutes * 60_000;
  const { steps, complaints } = await runSoak(soak, options.actions, until, thrown);
  const leaks = complaints.length === 0 ? await walkForLeaks(soak) : [];
  const all = [...new Set([...complaints, ...leaks])];

  const counts = new Map<string, number>();
  for (const { action, trouble } of steps) {
    for (const name of trouble === null ? [action] : [action, `with ${trouble}`]) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  console.log([...counts].map(([name, count]) => `  ${String(count).padStart(5)}  ${name}`).join('\n'));
  const seconds = (Date.now() - started) / 1000;
  console.log(
    `${steps.length} actions in ${seconds.toFixed(0)} s, seed ${options.seed}: ${all.length} complaints.`,
  );
  if (all.length > 0) {
    const folder = path.join(root, 'reports', 'soak');
    mkdirSync(folder, { recursive: true });
    await context.tracing.stop({ path: path.join(folder, 'trace.zip') });
    writeFileSync(
      path.join(folder, 'steps.json'),
      JSON.stringify({ seed: options.seed, complaints: all, steps }, null, 2),
    );
    console.log(all.map((complaint) => `  ${complaint}`).join('\n'));
    console.log(
      steps
        .slice(-8)
        .map((step) => `  ${JSON.stringify(step)}`)
        .join('\n'),
    );
    console.log(
      `Steps and trace are in ${folder}. The same choices, though not the same timing: npm run soak -- --seed ${options.seed}`,
    );
  }
  await browser.close();
  await Promise.all([site.close(), emulator.close()]);
  return all.length > 0 ? 1 : 0;
}

void main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error);
    process.exit(70);
  },
);

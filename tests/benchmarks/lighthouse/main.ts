// Asks Lighthouse about the production build, beside a page of plain Docusaurus with the same text: npm run lighthouse
// Ends with exit code 1 when a score that is no time falls short. Times depend on the machine: compare them with the plain
// page, which was measured in the same rounds.
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { measuredPages } from './measuredPages';
import { median } from './median';
import { readOptions } from './options';
import { buildPlainSite } from './plainSite';
import { runLighthouse } from './runLighthouse';
import type { Run } from './Scores';
import { serveCompressed } from './serveCompressed';
import { serveFolder } from './serveFolder';
import { shortfalls } from './shortfalls';
import { table } from './table';

/** Prose with tables and code, and without a widget. */
const comparedPage = 'living-with-your-key';
const plain = `plain Docusaurus: ${comparedPage}`;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  // Before the server reads it: the pages are looked for at the root.
  process.env.CMK_BASE_URL = '/';
  const { buildFolderOf, buildSite } = await import('../../../scripts/buildSite.mjs');
  const { serveSite } = await import('../../../scripts/serveSite.mjs');
  const { ensureChromium } = await import('../../../scripts/chromium.mjs');
  await buildSite('production');
  const build = buildFolderOf('production');
  const pages = measuredPages(build, options);
  const sites = [
    await serveSite({ folder: build, port: 0 }),
    await serveFolder(buildPlainSite(path.join(build, `${comparedPage}.md`))),
  ] as const;
  const [ours, theirs] = [await serveCompressed(sites[0].url), await serveCompressed(sites[1].url)];
  const measured = [
    ...pages.map((page) => ({ page, url: new URL(page, ours.url).href })),
    { page: plain, url: theirs.url },
  ];
  const browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    // Chromium's sandbox does not start for root, which CI often is.
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'],
  });
  const runs = new Map<string, Run[]>();
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    // Round by round: what else the machine does then meets all pages alike.
    for (let round = 1; round <= options.runs; round++) {
      for (const { page, url } of measured) {
        const run = await runLighthouse(url, port);
        runs.set(page, [...(runs.get(page) ?? []), run]);
        process.stderr.write(
          `round ${round} of ${options.runs}  ${table([{ page, scores: run.scores }]).split('\n')[1] ?? ''}\n`,
        );
      }
    }
  } finally {
    await browser.close();
    for (const { close } of [ours, theirs]) close();
    for (const { close } of sites) await close();
  }
  const rows = measured.map(({ page }) => ({
    page,
    scores: median((runs.get(page) ?? []).map(({ scores }) => scores)),
  }));
  console.log(
    `\nMedian of ${options.runs}, Lighthouse for phones, compressed with brotli:\n\n${table(rows)}\n`,
  );
  const short = rows
    .filter(({ page }) => page !== plain)
    .flatMap(({ page, scores }) => shortfalls(page, scores));
  for (const { page, name, kind, found, wanted } of short) {
    console.log(
      `${kind === 'exact' ? 'FAILED' : 'slower'}  ${page}: ${name} is ${Number(found.toFixed(3))}, wanted is ${wanted}`,
    );
  }
  for (const page of pages) {
    const faults = new Set((runs.get(page) ?? []).flatMap((run) => run.faults));
    for (const fault of faults) console.log(`        ${page}: ${fault}`);
  }
  const failed = short.filter(({ kind }) => kind === 'exact').length;
  console.log(
    failed === 0
      ? 'Accessibility, best practices, SEO and layout shift reach their goals on every page.'
      : `${failed} scores fall short that do not depend on the machine. The audits that took the points stand above.`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 64;
});

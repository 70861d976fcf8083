import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pagesIn } from '../../plugins/languages/pagesIn';
import { root } from '../support/root';
import { SiteCopy } from '../support/siteCopy';

/** The only page of the new language. */
const glossary = `---
title: Glossar
description: Die Begriffe dieses Leitfadens.
sidebar_label: Glossar
---

import terms from '@site/i18n/en/terms.json';

Das sind die Begriffe, die dieser Leitfaden verwendet.

<Glossary terms={terms} />
`;
const pages = pagesIn(path.join(root, 'docs')).map((page) =>
  page.replace(/(?:\bindex)?\.mdx$/, '/').replace(/^\/$/, ''),
);
const copy = new SiteCopy();
const docusaurus = path.join('node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
let added = { status: null as number | null, stdout: '', stderr: '' };
let built = added;

const read = (address: string): Root =>
  unified()
    .use(rehypeParse)
    .parse(readFileSync(path.join(copy.root, 'build', address, 'index.html'), 'utf8'));

function textOf(selector: string, page: Root): string | null {
  const element = select(selector, page);
  return element ? toText(element) : null;
}

/** What a page without translation owes its reader. */
function expectFallback(page: Root, english: Root): void {
  expect(select('html', page)?.properties.lang).toBe('de');
  expect(textOf('h1', page)).toBe(textOf('h1', english));
  expect(select('[data-translation=missing][lang=de]', page)).toBeTruthy();
  expect(select('[lang=en][data-pagefind-ignore=all] h1', page)).toBeTruthy();
  expect(select('meta[name=robots]', page)?.properties.content).toBe('noindex');
  for (const shown of [page, english]) {
    expect(select('link[rel=alternate][hreflang=de]', shown)).toBeFalsy();
    expect(select('link[rel=alternate][hreflang=en]', shown)).toBeTruthy();
  }
}

beforeAll(() => {
  added = copy.node(['scripts/translations.mjs', 'add', 'de', 'Deutsch', '--microsoft', 'de-de']);
  const folder = path.join(copy.root, 'i18n', 'de', 'docusaurus-plugin-content-docs', 'current');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'glossary.mdx'), glossary);
  copy.commit();
  built = copy.node([docusaurus, 'build', '--locale', 'en', '--locale', 'de']);
}, 600_000);
afterAll(() => copy.remove());

describe('German, added by one command', () => {
  it('is begun, and what was made is named', () => {
    expect(added.stderr).toBe('');
    expect(added.status).toBe(0);
    expect(added.stdout).toContain(path.join('i18n', 'de', 'code.json'));
  });

  it('is built', () => {
    expect(built.status, built.stdout + built.stderr).toBe(0);
  });

  it('type-checks, for every place that needs a fact of each language has it', () => {
    const { status, stdout } = copy.node([
      path.join('node_modules', 'typescript', 'bin', 'tsc'),
      '--project',
      '.',
    ]);
    expect(status, stdout).toBe(0);
  });

  it('has a start page that says its language, and the words of the theme in it', () => {
    const page = read('de/');
    expect(select('html', page)?.properties.lang).toBe('de');
    expect(textOf('a[href="#__docusaurus_skipToContent_fallback"]', page)).toBe('Zum Hauptinhalt springen');
  });

  it('is offered in the menu, with the share of its pages that are translated', () => {
    const percent = new Intl.NumberFormat('de', { style: 'percent' }).format(1 / pages.length - 0.005);
    for (const address of ['', 'de/']) {
      const labels = selectAll('.dropdown__link', read(address)).map((link) => toText(link));
      expect(labels).toContain(`Deutsch (${percent})`);
      expect(labels).toContain('Nederlands');
    }
  });

  it('has the page that is translated', () => {
    expect(textOf('h1', read('de/glossary/'))).toBe('Glossar');
    expect(textOf('h1', read('glossary/'))).toBe('Glossary');
  });

  it.each(pages.filter((page) => page !== 'glossary/'))(
    'falls back to English on a page that is not: /%s',
    (page) => {
      expectFallback(read(`de/${page}`), read(page));
    },
  );

  it('lists only what is translated for search engines', () => {
    const sitemap = readFileSync(path.join(copy.root, 'build', 'de', 'sitemap.xml'), 'utf8');
    expect([...sitemap.matchAll(/<loc>[^<]*\/de\/([^<]*)<\/loc>/g)].map(([, address]) => address)).toEqual([
      'glossary/',
    ]);
  });

  it('shows the English picture where a link is shared', () => {
    expect(select('meta[property="og:image"]', read('de/'))?.properties.content).toMatch(
      /img\/social\/en\.png$/,
    );
  });

  it('leads to Experience League and Microsoft Learn in German from what is not a page', () => {
    const links = selectAll(
      '.theme-doc-markdown a[href*="learn.microsoft.com"]',
      read('de/reference/checks/'),
    );
    expect(links.some((link) => String(link.properties.href).includes('/de-de/'))).toBe(true);
  });

  it('can be asked for at the command line, which says that not all of it is there', () => {
    const { status, stdout, stderr } = copy.node(['src/cli/cmk-check.mjs', '--help', '--lang', 'de']);
    expect(status).toBe(0);
    expect(stderr).toContain('Deutsch is not fully translated yet');
    expect(stdout).toMatch(/fr oder de$/m);
  });

  it('cannot be added twice', () => {
    const again = copy.node(['scripts/translations.mjs', 'add', 'de', 'Deutsch', '--microsoft', 'de-de']);
    expect(again.status).toBe(64);
    expect(again.stderr).toContain('de is a language of the guide already: Deutsch');
  });
});

import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext } from '@docusaurus/types';
import { expect, test } from 'vitest';
import { docPages } from './docPages';

const contextOf = (language: string): LoadContext =>
  ({
    siteDir: '/site',
    localizationDir: `/site/i18n/${language}`,
    baseUrl: language === 'en' ? '/guide/' : `/guide/${language}/`,
    i18n: { currentLocale: language, defaultLocale: 'en' },
    siteConfig: { url: 'https://host.example' },
  }) as unknown as LoadContext;

const pageOf = (language: string, doc: Readonly<Record<string, unknown>>) => {
  const { baseUrl } = contextOf(language);
  const given = {
    id: 'glossary',
    title: 'Glossary',
    description: 'Terms.',
    permalink: `${baseUrl}glossary`,
    frontMatter: {},
    unlisted: false,
    draft: false,
    ...doc,
  };
  const content = { loadedVersions: [{ docs: [given] }] } as unknown as LoadedContent;
  const [page] = docPages(content, contextOf(language), [baseUrl, `${baseUrl}glossary/`]);
  return page;
};

const dutch = '@site/i18n/nl/docusaurus-plugin-content-docs/current/glossary.mdx';

test('a translated page is listed, with whole addresses that end as those of the site', () => {
  expect(pageOf('nl', { source: dutch })).toMatchObject({
    address: 'https://host.example/guide/nl/glossary/',
    markdownAddress: 'https://host.example/guide/nl/glossary.md',
    language: 'nl',
    isListed: true,
  });
});

test('a page that is not translated says that it is English, and is not listed', () => {
  expect(pageOf('nl', { source: '@site/docs/glossary.mdx' })).toMatchObject({
    language: 'en',
    isListed: false,
  });
});

test('an English page is listed in English', () => {
  expect(pageOf('en', { source: '@site/docs/glossary.mdx' })).toMatchObject({
    language: 'en',
    isListed: true,
  });
});

test('a page that is not to be found is not listed', () => {
  expect(pageOf('nl', { source: dutch, unlisted: true })).toMatchObject({ isListed: false });
});

test('the last change is a day, or unknown', () => {
  expect(pageOf('nl', { source: dutch, lastUpdatedAt: Date.UTC(2026, 10, 22, 1) })?.updated).toBe(
    '2026-11-22',
  );
  expect(pageOf('nl', { source: dutch })?.updated).toBeNull();
});

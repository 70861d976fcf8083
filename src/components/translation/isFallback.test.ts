import { expect, it } from 'vitest';
import { isFallback } from './isFallback';

const dutch = { language: 'nl', defaultLanguage: 'en', folder: 'i18n' };

it('tells the reader of Dutch that a page from the English folder is not theirs', () => {
  expect(isFallback({ ...dutch, source: '@site/docs/glossary.mdx' })).toBe(true);
});

it('says nothing about a page of the language, in whichever folder translations are', () => {
  const page = 'nl/docusaurus-plugin-content-docs/current/glossary.mdx';
  expect(isFallback({ ...dutch, source: `@site/i18n/${page}` })).toBe(false);
  expect(isFallback({ ...dutch, folder: 'build/i18n', source: `@site/build/i18n/${page}` })).toBe(false);
});

it('does not take the page of another language for one of this one', () => {
  const source = '@site/i18n/nl-BE/docusaurus-plugin-content-docs/current/glossary.mdx';
  expect(isFallback({ ...dutch, source })).toBe(true);
});

it('says nothing in the default language', () => {
  expect(isFallback({ ...dutch, language: 'en', source: '@site/docs/glossary.mdx' })).toBe(false);
});

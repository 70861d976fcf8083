import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/messages/languages';
import { languageLabel } from './languageLabel';
import { siteLocales } from './siteLocales';
import { siteWords } from './siteWords';
import { socialCard } from './socialCard';

let root = '';
const put = (file: string, text = ''): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

const page = (name: string): void => put(`i18n/de/docusaurus-plugin-content-docs/current/${name}`);
const written = (label: string): string => label.replace(/\s/g, ' ');

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-languages-'));
  for (const name of ['a.mdx', 'b.mdx', 'reference/c.mdx']) put(`docs/${name}`);
  put('i18n/en/site.json', '{"title":"CMK guide","tagline":"Keys"}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the menu of languages', () => {
  it('has all languages of the guide, and not the one for development', () => {
    expect(siteLocales(root, 'en').locales).toEqual(languages.map(({ code }) => code));
  });

  it('has the one for development where that was asked for, with a tag that browsers know', () => {
    const { locales, localeConfigs } = siteLocales(root, 'pseudo');
    expect(locales).toEqual([...languages.map(({ code }) => code), 'pseudo']);
    expect(localeConfigs.pseudo?.htmlLang).toBe('en-XA');
  });
});

describe('a language that is started', () => {
  const german = { code: 'de', label: 'Deutsch', state: 'started' } as const;

  it('has its share of pages beside its name, without those that English does not have', () => {
    page('a.mdx');
    page('removed.mdx');
    expect(written(languageLabel(root, german))).toBe('Deutsch (33 %)');
  });

  it('has nothing yet where there is no page', () => {
    expect(written(languageLabel(root, german))).toBe('Deutsch (0 %)');
  });

  it('has only its name once it is complete', () => {
    expect(languageLabel(root, { ...german, state: 'complete' })).toBe('Deutsch');
  });

  it('has the English name of the site and the English picture until it has its own', () => {
    put('i18n/de/site.json', '{"tagline":"Schlüssel"}');
    expect(siteWords(root, 'de')).toEqual({ title: 'CMK guide', tagline: 'Schlüssel' });
    expect(socialCard(root, 'de')).toBe('img/social/en.png');
    put('static/img/social/de.png');
    expect(socialCard(root, 'de')).toBe('img/social/de.png');
  });
});

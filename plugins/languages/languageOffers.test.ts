import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../src/messages/languages';
import { languageOffers } from './languageOffers';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-offers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(language: string, words: object): void {
  mkdirSync(path.join(root, 'i18n', language), { recursive: true });
  writeFileSync(path.join(root, 'i18n', language, 'site.json'), JSON.stringify(words));
}

const complete = { title: 'Titel', offer: 'Auch auf Deutsch.', readInThisLanguage: 'Auf Deutsch lesen' };

it('offers every language of the guide, each in its own words', () => {
  const codes = languages.map(({ code }) => code);
  const offers = languageOffers(path.join(__dirname, '..', '..'), codes);
  expect(Object.keys(offers)).toEqual(codes);
  expect(new Set(Object.values(offers).map(({ offer }) => offer)).size).toBe(codes.length);
  expect(offers.nl?.readInThisLanguage).toContain('Nederlands');
});

it('does not offer a language that has no words for it yet', () => {
  write('de', { title: 'Titel' });
  expect(languageOffers(root, ['de'])).toEqual({});
});

it('names the text that is missing and the file', () => {
  write('de', complete);
  expect(() => languageOffers(root, ['de'])).toThrow(
    /i18n.de.site\.json needs the text “keepLanguage”, found nothing/,
  );
});

it('names a text that has no place for the language of the page', () => {
  write('de', { ...complete, keepLanguage: 'Weiter' });
  expect(() => languageOffers(root, ['de'])).toThrow(/needs \{language\}.*found “Weiter”/);
});

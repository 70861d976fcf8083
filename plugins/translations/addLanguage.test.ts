import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLanguage } from './addLanguage';

const german = { code: 'de', label: 'Deutsch', microsoft: 'de-de' };
const list = path.join('src', 'messages', 'languages.ts');
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-add-'));
  cpSync(path.join(__dirname, '..', '..', list), path.join(root, list));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const languagesNow = (): string => readFileSync(path.join(root, list), 'utf8');

describe('a language that is added', () => {
  it('has a row at the end of the list, and is started', () => {
    addLanguage(root, german);
    expect(languagesNow()).toContain(
      "  { code: 'de', label: 'Deutsch', microsoft: 'de-de', experienceLeague: 'de', state: 'started' },\n] as const",
    );
  });

  it('has all files of a language, and no word in them', () => {
    const made = addLanguage(root, german);
    expect(made).toContain(path.join('i18n', 'de', 'docusaurus-theme-classic', 'navbar.json'));
    for (const file of made.filter((name) => name !== list)) {
      expect(['{}', '[]']).toContain(readFileSync(path.join(root, file), 'utf8').trim());
    }
  });

  it('leads to the English pages of Experience League where that does not have the language', () => {
    addLanguage(root, { code: 'da', label: 'Dansk', microsoft: 'da-dk' });
    expect(languagesNow()).toContain(
      "code: 'da', label: 'Dansk', microsoft: 'da-dk', experienceLeague: 'en'",
    );
  });

  it('may have an apostrophe in its name', () => {
    addLanguage(root, { code: 'haw', label: "'Ōlelo Hawai'i", microsoft: 'haw-us' });
    expect(languagesNow()).toContain(`label: "'Ōlelo Hawai'i"`);
  });
});

describe('a language that cannot be added', () => {
  it.each([
    ['a code in capitals', { ...german, code: 'DE' }, /found “DE”\. Write it “de”/],
    ['a code of no form', { ...german, code: 'de_DE' }, /found “de_DE”/],
    ['a code that is a path', { ...german, code: '../de' }, /found “\.\.\/de”/],
    ['a code of no language', { ...german, code: 'qx' }, /found “qx”, which stands for none/],
    [
      'a language of the guide',
      { ...german, code: 'nl' },
      /nl is a language of the guide already: Nederlands/,
    ],
    ['a name without a letter', { ...german, label: '42' }, /found “42”/],
    ['a name of two lines', { ...german, label: 'Deutsch\nDeutsch' }, /own name for itself/],
    ['another language at Microsoft', { ...german, microsoft: 'nl-nl' }, /such as “de-de”, found “nl-nl”/],
    ['no region at Microsoft', { ...german, microsoft: 'de' }, /found “de”/],
  ])('is told why, and nothing is written: %s', (_, language, message) => {
    const before = languagesNow();
    expect(() => addLanguage(root, language)).toThrow(message);
    expect(languagesNow()).toBe(before);
    expect(existsSync(path.join(root, 'i18n'))).toBe(false);
  });

  it('is told where files of it are in the way', () => {
    mkdirSync(path.join(root, 'i18n', 'de'), { recursive: true });
    expect(() => addLanguage(root, german)).toThrow(/Move the folder away/);
  });

  it('is told when the list has another form than expected', () => {
    writeFileSync(path.join(root, list), 'export const languages = readLanguages();\n');
    expect(() => addLanguage(root, german)).toThrow(/Write the row by hand/);
  });
});

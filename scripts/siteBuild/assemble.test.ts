import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { assemble } from './assemble.mjs';

const all = ['en', 'nl', 'sv'];
let folder = '';
const site = () => path.join(folder, 'site');
const built = () => path.join(folder, 'built');

function put(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
const languageFiles = (language: string, text: string) => ({
  [language === 'en' ? 'a.html' : `${language}/a.html`]: text,
  [`pagefind/${language}/index`]: text,
});
function build(text: string, wanted: readonly string[]): void {
  for (const language of wanted) put(path.join(built(), language), languageFiles(language, text));
  assemble({ site: site(), built: built(), all, wanted });
}
const read = (name: string) => readFileSync(path.join(site(), name), 'utf8');
const pages = () => ['a.html', 'nl/a.html', 'sv/a.html'].map(read);
const indexes = () => all.map((language) => read(`pagefind/${language}/index`));

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-assemble-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a site is put together from all languages', () => {
  build('old', all);
  expect([pages(), indexes()]).toEqual([
    ['old', 'old', 'old'],
    ['old', 'old', 'old'],
  ]);
  expect(existsSync(built())).toBe(false);
});

it.each([
  [['nl'], ['old', 'new', 'old']],
  [['en'], ['new', 'old', 'old']],
  [
    ['en', 'sv'],
    ['new', 'old', 'new'],
  ],
])('a reader gets the new pages of %s, and what the others had', (wanted, expected) => {
  build('old', all);
  build('new', wanted);
  expect([pages(), indexes()]).toEqual([expected, expected]);
});

it('a page of the first language that is gone is not left behind', () => {
  put(site(), { 'gone.html': 'old' });
  build('new', all);
  expect(existsSync(path.join(site(), 'gone.html'))).toBe(false);
});

it('a page of another language that is gone is not left behind', () => {
  build('old', all);
  put(site(), { 'nl/gone.html': 'old' });
  build('new', ['nl']);
  expect(existsSync(path.join(site(), 'nl', 'gone.html'))).toBe(false);
});

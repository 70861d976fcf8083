import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageLanguages } from './pageLanguages';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-pages-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...parts: string[]): void {
  const file = path.join(root, ...parts);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
}
const dutch = ['i18n', 'nl', 'docusaurus-plugin-content-docs', 'current'];

it('lists the languages of a page that not all of them have', () => {
  write('docs', 'index.mdx');
  write('docs', 'reference', 'checks.mdx');
  write(...dutch, 'index.mdx');
  expect(pageLanguages(root, ['en', 'nl'])).toEqual({ 'reference/checks': ['en'] });
});

it('takes a language without any page for one that has none', () => {
  write('docs', 'index.md');
  write(...dutch, 'index.md');
  expect(pageLanguages(root, ['en', 'nl', 'de'])).toEqual({ index: ['en', 'nl'] });
});

it('says nothing of a page without an English source', () => {
  write('docs', 'index.mdx');
  write(...dutch, 'index.mdx');
  write(...dutch, 'orphan.mdx');
  expect(pageLanguages(root, ['en', 'nl'])).toEqual({});
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/messages/languages';
import { root } from '../support/root';

const docs = path.join(root, 'docs');
const pages = readdirSync(docs, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => file.split(path.sep).join('/'));
const translated = languages.map(({ code }) => code).filter((code) => code !== 'en');

const read = (folder: string, page: string): string => readFileSync(path.join(folder, page), 'utf8');
const folderOf = (language: string): string =>
  path.join(root, 'i18n', language, 'docusaurus-plugin-content-docs', 'current');

const termIds = (code: string): string[] =>
  (JSON.parse(read(path.join(root, 'i18n', code), 'terms.json')) as { id: string }[]).map(({ id }) => id);

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '');

/** What must be the same in every language, whatever the words are. */
const facts: Readonly<Record<string, (text: string) => string[]>> = {
  'heading ids': (text) => all(text, /^#{2,4} .*\{\/\* #([\w-]+) \*\/\}$/gm),
  'headings without id': (text) => all(withoutCode(text), /^#{2,4} (?!.*\{\/\* #).*$/gm),
  components: (text) =>
    all(withoutCode(text), /<(?:[A-Z]\w+)(?:\s+(?:value|product|group|groupId|check|en)="[^"]*")*/g).sort(),
  'code blocks': (text) => all(text, /```[\s\S]*?```/g),
  'inline code': (text) => all(withoutCode(text), /`([^`\n]+)`/g).sort(),
  'links inside the guide': (text) => all(withoutCode(text), /\]\((\/[^)]*|#[^)]*)\)/g).sort(),
  'GUIDs and addresses': (text) => all(text, /[0-9a-f]{8}-[0-9a-f-]{27}|\d+\.\d+\.\d+\.\d+/g).sort(),
  'table rows': (text) => all(withoutCode(text), /^\|/gm),
  admonitions: (text) => all(text, /^:::(\w+)/gm),
};

describe.each(translated)('the pages of %s', (language) => {
  it('are those of the English source', () => {
    const theirs = readdirSync(folderOf(language), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.mdx'))
      .map((file) => file.split(path.sep).join('/'));
    expect(theirs.sort()).toEqual(pages.sort());
  });

  describe.each(pages)('%s', (page) => {
    it.each(Object.keys(facts))('has the same %s', (name) => {
      const extract = facts[name] as (text: string) => string[];
      expect(extract(read(folderOf(language), page))).toEqual(extract(read(docs, page)));
    });

    it('leads to Experience League and Microsoft Learn in its own language', () => {
      const foreign = all(
        read(folderOf(language), page),
        /https:\/\/(?:experienceleague\.adobe\.com\/en\/|(?:learn|azure)\.microsoft\.com\/en-us\/)[^\s)]*/g,
      );
      expect(foreign).toEqual([]);
    });
  });

  it('has the terms of the English source', () => {
    expect(termIds(language).sort()).toEqual(termIds('en').sort());
  });
});

it('gives every heading of the English pages an id', () => {
  const bare = pages.flatMap((page) => facts['headings without id']?.(read(docs, page)) ?? []);
  expect(bare).toEqual([]);
});

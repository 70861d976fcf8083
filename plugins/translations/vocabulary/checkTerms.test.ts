import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/languages';
import { checkTerms } from './checkTerms';

const project = path.resolve(__dirname, '../../..');
const file = 'i18n/nl/terms.json';
let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-terms-'));
  for (const copied of ['i18n/en/terms.json', file, 'i18n/names.json']) {
    cpSync(path.join(project, copied), path.join(root, copied));
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function change(from: string, to: string): number {
  const text = readFileSync(path.join(root, file), 'utf8');
  const [before = '', ...others] = text.split(from);
  expect(others).toHaveLength(1);
  writeFileSync(
    path.join(root, file),
    text.replace(from, () => to),
  );
  return before.split('\n').length;
}

describe('the terms of a language', () => {
  it.each(languages.map(({ code }) => code))('are right in %s', (language) => {
    expect(checkTerms(project, language)).toEqual([]);
  });

  it('are those of English', () => {
    const line = change('"id": "sandbox"', '"id": "sandbak"');
    expect(checkTerms(root, 'nl')).toEqual([
      { file, line: 1, code: 'terms/missing', id: 'sandbox' },
      { file, line: line - 1, code: 'terms/orphaned', id: 'sandbak' },
    ]);
  });

  it('obey each other', () => {
    const line = change('"term": "sleutelnaam"', '"term": "sleutelnaam van de huurder"');
    expect(checkTerms(root, 'nl')).toMatchObject([
      { file, line, code: 'term/wrong', found: 'huurder', right: 'tenant' },
    ]);
  });

  it('may say in a definition what they are not', () => {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(text).toContain('een toets op het toetsenbord');
    expect(checkTerms(root, 'nl')).toEqual([]);
  });

  it.each([
    [
      '"term": "sandbox"',
      '"term": ""',
      'entry “sandbox”, term: expected words, without space around them; found ""',
    ],
    [
      '"term": "sandbox",',
      '',
      'entry “sandbox”, term: Invalid key: Expected "term" but received undefined; found nothing',
    ],
    ['"term": "sandbox"', '"term": "sandbox", "from": "x"', 'entry “sandbox”, from: there is no such field'],
    ['"id": "sandbox"', '"id": "tenant"', 'entry “tenant”: expected an id that no other term has'],
    [
      '"form": "klant geleide sleutel*"',
      '"form": ""',
      'entry “customer-managed-key”, wrong, 0, form: expected words, without space around them',
    ],
    [
      '"term": "sandbox"',
      '"term": "sandbox", "search": "box"',
      'entry “sandbox”, search: expected a list of texts; found "box"',
    ],
  ])('are refused when %s becomes %s', (from, to, message) => {
    change(from, to);
    expect(() => checkTerms(root, 'nl')).toThrow(message);
    expect(() => checkTerms(root, 'nl')).toThrow(/^i18n\/nl\/terms\.json:\d+: /);
  });

  it('are refused when the file is no JSON', () => {
    change('"term": "sandbox",', '"term": "sandbox"');
    expect(() => checkTerms(root, 'nl')).toThrow('i18n/nl/terms.json is no JSON');
  });
});

import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../page/fingerprint';
import { checkStrings } from './checkStrings';
import type { StringSet } from './StringSet';

const messages = (code: Readonly<Record<string, string>>): StringSet['english'] => ({
  'code.json': Object.fromEntries(Object.entries(code).map(([id, message]) => [id, { message }])),
  'docusaurus-theme-classic/navbar.json': {},
  'docusaurus-theme-classic/footer.json': {},
  'docusaurus-plugin-content-docs/current.json': {},
});

const english = {
  'copy.done': 'Copied',
  'key.versions': 'one version|{count} versions',
  'parts.host': 'Host',
};
const dutch = {
  'copy.done': 'Gekopieerd',
  'key.versions': 'één versie|{count} versies',
  'parts.host': 'Host',
};

/** A set without a fault, with one thing changed. */
function setWith(changes: {
  readonly theirs?: Readonly<Record<string, string>>;
  readonly english?: Readonly<Record<string, string>>;
  readonly confirmed?: Readonly<Record<string, string>>;
  readonly same?: Readonly<Record<string, string>>;
}): StringSet {
  const theirs = messages(changes.theirs ?? dutch);
  const text = JSON.stringify(theirs['code.json'], null, 2);
  return {
    language: 'nl',
    english: messages(changes.english ?? english),
    theirs,
    texts: {
      'code.json': text,
      'docusaurus-theme-classic/navbar.json': '{}',
      'docusaurus-theme-classic/footer.json': '{}',
      'docusaurus-plugin-content-docs/current.json': '{}',
    },
    confirmed: {
      'code.json':
        changes.confirmed ??
        Object.fromEntries(Object.entries(english).map(([id, message]) => [id, fingerprintOf(message)])),
    },
    sameAsEnglish: changes.same ?? { 'parts.host': 'the same word' },
  };
}

const complaintsOf = (set: StringSet): readonly unknown[] =>
  checkStrings(set).map((complaint) => {
    const { file, ...rest } = complaint;
    expect(file).toMatch(/^i18n\/nl\//);
    return rest;
  });

describe('the strings of a language', () => {
  it('are accepted when all are translated', () => {
    expect(checkStrings(setWith({}))).toEqual([]);
  });

  it('miss one of the code', () => {
    const { 'copy.done': _, ...theirs } = dutch;
    expect(complaintsOf(setWith({ theirs }))).toEqual([
      { line: 1, code: 'string/missing', id: 'copy.done', english: 'Copied' },
    ]);
  });

  it('have one that the code no longer has, on its line', () => {
    const { 'key.versions': _, ...less } = english;
    expect(complaintsOf(setWith({ english: less }))).toEqual([
      { line: 5, code: 'string/orphaned', id: 'key.versions' },
    ]);
  });

  it('have a description that the code has changed', () => {
    const set = setWith({});
    const changed = {
      ...set.english['code.json'],
      'copy.done': { message: 'Copied', description: 'On a button' },
    };
    expect(complaintsOf({ ...set, english: { ...set.english, 'code.json': changed } })).toEqual([
      { line: 2, code: 'string/description', id: 'copy.done' },
    ]);
  });

  it('have one that is empty', () => {
    expect(complaintsOf(setWith({ theirs: { ...dutch, 'copy.done': ' ' } }))).toEqual([
      { line: 2, code: 'string/empty', id: 'copy.done' },
    ]);
  });

  it('have one that is still English', () => {
    expect(complaintsOf(setWith({ theirs: { ...dutch, 'copy.done': 'Copied' } }))).toEqual([
      { line: 2, code: 'string/same-as-english', id: 'copy.done', message: 'Copied' },
    ]);
  });

  it('have lost a placeholder', () => {
    expect(complaintsOf(setWith({ theirs: { ...dutch, 'key.versions': 'één versie|versies' } }))).toEqual([
      { line: 5, code: 'string/placeholders', id: 'key.versions', expected: ['{count}'], found: [] },
    ]);
  });

  it('have lost a plural form', () => {
    expect(complaintsOf(setWith({ theirs: { ...dutch, 'key.versions': '{count} versies' } }))).toEqual([
      { line: 5, code: 'string/plural-forms', id: 'key.versions', expected: 2, found: 1 },
    ]);
  });

  it('have one that English has changed since', () => {
    expect(complaintsOf(setWith({ english: { ...english, 'copy.done': 'Copied it' } }))).toEqual([
      { line: 2, code: 'string/stale', id: 'copy.done', english: 'Copied it' },
    ]);
  });

  it('have one that nobody has confirmed', () => {
    expect(complaintsOf(setWith({ confirmed: {} }))).toContainEqual({
      line: 2,
      code: 'string/unconfirmed',
      id: 'copy.done',
      stringFile: 'code.json',
    });
  });

  it('list one as the same that is not', () => {
    const same = { 'parts.host': 'the same word', 'copy.done': 'the same word' };
    expect(complaintsOf(setWith({ same }))).toEqual([
      { line: 1, code: 'string/listed-as-same', id: 'copy.done' },
    ]);
  });
});

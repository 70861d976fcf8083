import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/messages/languages';
import { stringFiles } from '../../plugins/translations/places';
import { extractEnglish } from '../../plugins/translations/strings/extractEnglish';
import { readStrings } from '../../plugins/translations/strings/readStrings';
import { root } from '../support/root';

const english = extractEnglish(root);
const translated = languages.map(({ code }) => code).filter((code) => code !== 'en');
/** Strings that are the same word in English, each with the reason. */
const sameAsEnglish = JSON.parse(readFileSync(path.join(__dirname, 'sameAsEnglish.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

const placeholders = (message: string): string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const forms = (message: string): number => message.split('|').length;

describe.each(translated)('the strings of %s', (language) => {
  const strings = readStrings(path.join(root, 'i18n', language));

  it.each(stringFiles)('%s has every key of the English source and no other', (file) => {
    expect(Object.keys(strings[file] ?? {}).sort()).toEqual(Object.keys(english[file] ?? {}).sort());
  });

  it.each(stringFiles)('%s keeps placeholders and plural forms', (file) => {
    const differing = Object.entries(english[file] ?? {}).filter(([key, { message }]) => {
      const translation = strings[file]?.[key]?.message ?? '';
      return (
        placeholders(translation).join() !== placeholders(message).join() ||
        // `cli.usage` has bars of its own, in the list of languages.
        (key !== 'cli.usage' && forms(translation) !== forms(message))
      );
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(stringFiles)('%s says nothing in English but what is listed with a reason', (file) => {
    const untranslated = Object.entries(english[file] ?? {}).filter(
      ([key, { message }]) => strings[file]?.[key]?.message === message && !sameAsEnglish[language]?.[key],
    );
    expect(untranslated.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('lists nothing as the same that is not', () => {
    const stale = Object.keys(sameAsEnglish[language] ?? {}).filter(
      (key) =>
        !stringFiles.some(
          (file) => english[file]?.[key] && strings[file]?.[key]?.message === english[file][key].message,
        ),
    );
    expect(stale).toEqual([]);
  });

  it('has no empty string', () => {
    const empty = Object.values(strings).flatMap((file) =>
      Object.entries(file).filter(([, { message }]) => message.trim() === ''),
    );
    expect(empty).toEqual([]);
  });
});

it('gives every string of ours a description for the translator', () => {
  const bare = Object.entries(english['code.json'] ?? {}).filter(
    ([key, { description }]) => !key.startsWith('theme.') && !description,
  );
  expect(bare.map(([key]) => key)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../plugins/translations/checkLanguage';
import { describeProblem } from '../../plugins/translations/describeProblem';
import { sectionRules } from '../../plugins/translations/rules';
import { extractEnglish } from '../../plugins/translations/strings/extractEnglish';
import { languages } from '../../src/messages/languages';
import { root } from '../support/root';

const english = extractEnglish(root);
const translated = languages.map(({ code }) => code).filter((code) => code !== 'en');

describe.each(translated)('the translation into %s', (language) => {
  it('has no error; what is still to be done is told to readers', () => {
    const errors = checkLanguage(root, language, english, sectionRules).filter(
      ({ level }) => level === 'error',
    );
    expect(errors.map(describeProblem)).toEqual([]);
  });
});

it('gives every string of ours a description for the translator', () => {
  const bare = Object.entries(english['code.json']).filter(
    ([key, { description }]) => !key.startsWith('theme.') && !description,
  );
  expect(bare.map(([key]) => key)).toEqual([]);
});

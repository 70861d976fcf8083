import { describe, expect, it } from 'vitest';
import { checkEnglish } from '../../plugins/translations/checkEnglish';
import { checkLanguage } from '../../plugins/translations/checkLanguage';
import { describeProblem } from '../../plugins/translations/describeProblem';
import type { Problem } from '../../plugins/translations/Problem';
import { parsePage } from '../../plugins/translations/page/parsePage';
import { listPages, readText } from '../../plugins/translations/places';
import { extractEnglish } from '../../plugins/translations/strings/extractEnglish';
import { languages } from '../../src/messages/languages';
import { root } from '../support/root';

const english = extractEnglish(root);
const translated = languages.map(({ code }) => code).filter((code) => code !== 'en');
const errorsIn = (problems: readonly Problem[]): readonly string[] =>
  problems.filter(({ level }) => level === 'error').map(describeProblem);

describe.each(translated)('the translation into %s', (language) => {
  it('has no error; what is still to be done is told to readers', () => {
    expect(errorsIn(checkLanguage(root, language, english))).toEqual([]);
  });
});

describe('the English source', () => {
  it('keeps to the terms, and leads to the English pages of others', () => {
    expect(errorsIn(checkEnglish(root))).toEqual([]);
  });

  it('has an id at every heading', () => {
    const bare = listPages(root, 'en').flatMap((page) =>
      parsePage(`docs/${page}`, readText(root, `docs/${page}`))
        .sections.filter(({ id, depth }) => depth > 1 && id === null)
        .map(({ line }) => `docs/${page}:${line}`),
    );
    expect(bare).toEqual([]);
  });

  it('gives every string of ours a description for the translator', () => {
    const bare = Object.entries(english['code.json']).filter(
      ([key, { description }]) => !key.startsWith('theme.') && !description,
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });
});

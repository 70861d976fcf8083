import { stringFiles } from '../places';
import type { Matter, Place } from '../Problem';
import { foreignLinksIn } from '../rules';
import type { Vocabulary } from '../vocabulary/Vocabulary';
import { wrongTermsIn } from '../vocabulary/wrongTermsIn';
import { lineOfString } from './lineOfString';
import type { StringSet } from './StringSet';

/** Says which strings use a form that the terms call wrong, or lead to another language. */
export const checkWords = (
  { language, theirs, texts }: Pick<StringSet, 'language' | 'theirs' | 'texts'>,
  vocabulary: Vocabulary,
): readonly (Place & Matter)[] =>
  stringFiles.flatMap((file) =>
    Object.entries(theirs[file]).flatMap(([id, { message }]) => {
      const matters = mattersOf(message, language, vocabulary);
      if (matters.length === 0) return [];
      const place = { file: `i18n/${language}/${file}`, line: lineOfString(texts[file], id) };
      return matters.map((matter): Place & Matter => Object.assign(matter, place));
    }),
  );

const mattersOf = (message: string, language: string, vocabulary: Vocabulary): readonly Matter[] => [
  ...wrongTermsIn(message, vocabulary).map(({ found, right, why }): Matter => ({
    code: 'term/wrong',
    found,
    right,
    why,
  })),
  ...foreignLinksIn(message, language).map(({ url, right, reason }): Matter => ({
    code: 'link/other-language',
    url,
    right,
    reason,
  })),
];

import { type StringFile, stringFiles } from '../places';
import { fingerprintOf } from '../page/fingerprint';
import type { Matter, Place } from '../Problem';
import { lineOfString } from './lineOfString';
import { sameAsEnglishFile } from './readStringSet';
import type { StringSet } from './StringSet';

/** A bar in these is not what separates singular and plural. */
const withBarsOfTheirOwn = new Set(['cli.usage']);

const placeholders = (message: string): readonly string[] => (message.match(/\{\w+\}/g) ?? []).sort();
const pluralForms = (message: string): number => message.split('|').length;

/** Compares the strings of a language with those of the code. */
export function checkStrings(set: StringSet): readonly (Place & Matter)[] {
  return [...stringFiles.flatMap((file) => checkFile(set, file)), ...listedWrongly(set)];
}

function checkFile(set: StringSet, file: StringFile): readonly (Place & Matter)[] {
  const at = (id: string, matter: Matter): Place & Matter => ({
    file: `i18n/${set.language}/${file}`,
    line: lineOfString(set.texts[file], id),
    ...matter,
  });
  const here = Object.entries(set.english[file]).flatMap(([id, { message: english, description }]) => {
    const theirs = set.theirs[file][id];
    const matters: readonly Matter[] =
      theirs === undefined
        ? [{ code: 'string/missing', id, english }]
        : [
            ...checkString({ set, file, id, english, translation: theirs.message }),
            ...(theirs.description === description ? [] : [{ code: 'string/description', id } as const]),
          ];
    return matters.map((matter) => at(id, matter));
  });
  const orphaned = Object.keys(set.theirs[file])
    .filter((id) => set.english[file][id] === undefined)
    .map((id) => at(id, { code: 'string/orphaned', id }));
  return [...here, ...orphaned];
}

interface Translated {
  readonly set: StringSet;
  readonly file: StringFile;
  readonly id: string;
  readonly english: string;
  readonly translation: string;
}

function checkString({ set, file, id, english, translation }: Translated): readonly Matter[] {
  if (translation.trim() === '') return [{ code: 'string/empty', id }];
  if (translation === english && set.sameAsEnglish[id] === undefined) {
    return [{ code: 'string/same-as-english', id, message: english }];
  }
  const matters: Matter[] = [];
  const [expected, found] = [placeholders(english), placeholders(translation)];
  if (expected.join() !== found.join()) matters.push({ code: 'string/placeholders', id, expected, found });
  const [forms, theirForms] = [pluralForms(english), pluralForms(translation)];
  if (forms !== theirForms && !withBarsOfTheirOwn.has(id)) {
    matters.push({ code: 'string/plural-forms', id, expected: forms, found: theirForms });
  }
  const before = set.confirmed[file]?.[id];
  if (before === undefined) matters.push({ code: 'string/unconfirmed', id, stringFile: file });
  else if (before !== fingerprintOf(english)) matters.push({ code: 'string/stale', id, english });
  return matters;
}

/** A line of the list that no longer says anything true hides the next string that stays English. */
function listedWrongly({ language, english, theirs, sameAsEnglish }: StringSet): readonly (Place & Matter)[] {
  const isSame = (id: string): boolean =>
    stringFiles.some((file) => {
      const message = english[file][id]?.message;
      return message !== undefined && theirs[file][id]?.message === message;
    });
  return Object.keys(sameAsEnglish)
    .filter((id) => !isSame(id))
    .map((id) => ({ file: sameAsEnglishFile(language), line: 1, code: 'string/listed-as-same', id }));
}

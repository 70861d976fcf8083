import { parseArgs } from 'node:util';
import { languages } from '../../src/messages/languages';
import { addLanguage } from './addLanguage';
import { checkEnglish } from './checkEnglish';
import { checkLanguage } from './checkLanguage';
import { confirm } from './confirming/confirm';
import { describeProblem } from './describeProblem';
import { describeStatus } from './describeStatus';
import { extractEnglish } from './strings/extractEnglish';
import type { Strings } from './strings/readStrings';

export const usage = `npm run translations                        what is wrong and what is to be done, in all languages
npm run translations -- check nl sv         the same in some languages
npm run translations -- status [nl …]       how each page stands
npm run translations -- confirm nl docs/index.mdx [--only SECTION] [--by NAME]
                                            records that the translation says what English says now
npm run translations -- confirm nl strings  the same of all strings; or of one file, and --only ID of one string
npm run translations -- add de Deutsch --microsoft de-de
                                            begins a language: code, own name, and the language in the addresses of
                                            Microsoft Learn`;

const translated = languages.map(({ code }) => code).filter((code) => code !== 'en');

interface Answer {
  readonly lines: readonly string[];
  /** 0, or 1 when there is an error in a translation. */
  readonly exitCode: 0 | 1;
}

/**
 * What `npm run translations` answers.
 * @throws Error with what was expected and what was found, when the command was used wrongly
 */
export function commandLine(root: string, args: readonly string[], today: string): Answer {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { only: { type: 'string' }, by: { type: 'string' }, microsoft: { type: 'string' } },
  });
  const [command = 'check', ...rest] = positionals;
  switch (command) {
    case 'check':
      return check(root, languagesOf(rest));
    case 'status':
      return { lines: languagesOf(rest).flatMap((language) => describeStatus(root, language)), exitCode: 0 };
    case 'confirm':
      return confirmed(root, rest, values, today);
    case 'add':
      return add(root, rest, values.microsoft);
    default:
      throw new Error(`Expected check, status, confirm or add; found “${command}”.\n${usage}`);
  }
}

function languagesOf(codes: readonly string[]): readonly string[] {
  for (const code of codes) {
    if (!(translated as readonly string[]).includes(code)) {
      throw new Error(`Expected languages out of ${translated.join(', ')}; found “${code}”.`);
    }
  }
  return codes.length === 0 ? translated : codes;
}

function check(root: string, codes: readonly string[]): Answer {
  const english = extractEnglish(root);
  const problems = [
    ...checkEnglish(root),
    ...codes.flatMap((language) => checkLanguage(root, language, english)),
  ];
  const of = (level: 'error' | 'to-do'): readonly string[] =>
    problems.filter((problem) => problem.level === level).map(describeProblem);
  const [errors, toDo] = [of('error'), of('to-do')];
  return {
    lines: [
      ...(toDo.length === 0 ? [] : ['To do:', ...toDo, '']),
      ...(errors.length === 0 ? [] : ['Errors:', ...errors, '']),
      `en, ${codes.join(', ')}: ${errors.length} errors, ${toDo.length} to do`,
    ],
    exitCode: errors.length === 0 ? 0 : 1,
  };
}

function add(root: string, [code, label, ...more]: readonly string[], microsoft: string | undefined): Answer {
  if (code === undefined || label === undefined || microsoft === undefined || more.length > 0) {
    throw new Error(`Expected a code, a name and --microsoft with a locale.\n${usage}`);
  }
  const made = addLanguage(root, { code, label, microsoft });
  const lines = [
    `${label} has begun. Made or changed:`,
    ...made.map((file) => `  ${file}`),
    '',
    `Next: copy a page from docs to i18n/${code}/docusaurus-plugin-content-docs/current, translate it,`,
    `and look at it with  npm run dev -- --locale ${code}`,
  ];
  return { lines, exitCode: 0 };
}

function confirmed(
  root: string,
  [language, what, ...more]: readonly string[],
  { only, by }: { readonly only?: string | undefined; readonly by?: string | undefined },
  today: string,
): Answer {
  if (language === undefined || what === undefined || more.length > 0) {
    throw new Error(`Expected a language and a page, a file of strings, “strings” or “all”.\n${usage}`);
  }
  languagesOf([language]);
  let english: Strings | null = null;
  const confirmation = {
    language,
    what,
    on: today,
    ...(only === undefined ? {} : { only }),
    ...(by === undefined ? {} : { by }),
  };
  const done = confirm(root, confirmation, () => (english ??= extractEnglish(root)));
  return {
    lines: done.map((name) => `Confirmed in ${language}: ${name}${only ? `, ${only}` : ''}`),
    exitCode: 0,
  };
}

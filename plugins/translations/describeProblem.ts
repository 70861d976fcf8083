import { confirmCommand } from './confirming/confirmCommand';
import type { FactKind, Matter, Place, Problem } from './Problem';
import { frontMatterKey, introductionKey } from './status/sectionKeys';

/** For writers, who read English: where, what was expected, what was found, and what to do. */
export const describeProblem = (problem: Problem): string =>
  `${at(problem)}: ${sentence(problem)} [${problem.code}]`;

const at = ({ file, line }: Place): string => `${file}:${line}`;

const factNames: Readonly<Record<FactKind, string>> = {
  'front-matter': 'field of front matter',
  heading: 'heading',
  link: 'link',
  image: 'image',
  'inline-code': 'code',
  'code-block': 'block of code',
  widget: 'widget',
  admonition: 'box',
  table: 'table',
  list: 'list',
  number: 'number',
  guid: 'GUID',
  'ip-address': 'IP address',
  name: 'name',
};

const partNames: Readonly<Record<string, string>> = {
  [frontMatterKey]: 'title, description or keywords',
  [introductionKey]: 'the part above the first heading',
};

const partChanges = {
  changed: 'changed in English since this translation was confirmed',
  new: 'is new in English',
  removed: 'is gone in English',
} as const;

const linkReasons: Readonly<Record<Extract<Matter, { code: 'link/other-language' }>['reason'], string>> = {
  'other-language': 'leaves the language of the reader',
  'no-language': 'names no language, so that the settings of the browser or the site decide',
  escaped: 'was escaped for HTML and may not lead there',
  'translated-anchor': 'names a place that has another name in each language of that site',
};

function sentence(problem: Problem): string {
  switch (problem.code) {
    case 'page/unreadable':
      return `The page cannot be read: ${problem.reason}.`;
    case 'page/missing':
      return 'Not translated yet. Readers see the English page, with a note. To translate it, write this file.';
    case 'page/orphaned':
      return `There is no English page ${problem.english}. Move this file to where the English page went, or delete it.`;
    case 'page/unconfirmed':
      return `Nobody has confirmed that this translation says what the English page says. Compare them, then run: ${confirmCommand(problem.language, problem.page)}`;
    case 'page/stale':
      return `${partNames[problem.part.key] ?? `Section #${problem.part.key}`} ${partChanges[problem.part.change]}. Compare with ${at(problem.english)}, change the translation, then run: ${confirmCommand(problem.language, problem.page, problem.part.key)}`;
    case 'fact/missing':
      return `The ${factNames[problem.kind]} ${problem.shown} of ${at(problem.english)} is missing in this section.`;
    case 'fact/added':
      return `The ${factNames[problem.kind]} ${problem.shown} is not in the English section at ${at(problem.english)}.`;
    case 'fact/changed':
      return `The ${factNames[problem.kind]} ${problem.shown} does not agree with English: ${at(problem.english)} has ${problem.expected}.`;
    case 'fact/moved':
      return `The ${factNames[problem.kind]} ${problem.shown} stands in another place than in English, where it is at ${at(problem.english)}. Move it to where it stands there.`;
    case 'link/other-language':
      return `The link ${problem.url} ${linkReasons[problem.reason]}. Use ${problem.right}`;
    case 'term/wrong':
      return `Not “${problem.found}” but “${problem.right}”: ${problem.why}.`;
    case 'term/not-used':
      return `The English section at ${at(problem.english)} speaks of “${problem.term}”; expected here one of: ${problem.forms.join(', ')}. Use the term, or add another right form of it to terms.json.`;
    case 'terms/missing':
      return `The term ${problem.id} of i18n/en/terms.json is missing.`;
    case 'terms/orphaned':
      return `i18n/en/terms.json has no term ${problem.id}.`;
    case 'string/missing':
      return `The string ${problem.id} is missing. English: “${problem.english}”. Run npm run strings -- --locale ${problem.language}, then translate it.`;
    case 'string/orphaned':
      return `The code has no string ${problem.id} any more. Remove it.`;
    case 'string/description':
      return `The description of the string ${problem.id} is not that of the code. Run npm run strings -- --locale ${problem.language}.`;
    case 'string/empty':
      return `The string ${problem.id} is empty.`;
    case 'string/unconfirmed':
      return `Nobody has confirmed the string ${problem.id}. Compare it with English, then run: ${confirmCommand(problem.language, problem.stringFile, problem.id)}`;
    case 'string/stale':
      return `The string ${problem.id} changed in English since it was confirmed; it is now “${problem.english}”.`;
    case 'string/placeholders':
      return `The string ${problem.id} must have ${problem.expected.join(', ') || 'no placeholder'}; found ${problem.found.join(', ') || 'none'}.`;
    case 'string/plural-forms':
      return `The string ${problem.id} must have ${problem.expected} plural forms, separated by |; found ${problem.found}.`;
    case 'string/same-as-english':
      return `The string ${problem.id} is still English: “${problem.message}”. Translate it, or list it with a reason in sameAsEnglish.json of the language.`;
    case 'string/listed-as-same':
      return `The string ${problem.id} is listed as the same as English and is not, or is gone. Remove it from the list.`;
  }
}

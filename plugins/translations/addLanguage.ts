import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkNewLanguage, type NewLanguage } from './checkNewLanguage';
import { experienceLeagueCode } from './experienceLeagueCode';
import { stringFiles } from './places';

const list = path.join('src', 'messages', 'languages.ts');
const end = '] as const satisfies';

/**
 * Begins a language: the guide is built and offered in it, English where it has no words of its own yet. Its files
 * have none at first, for an English sentence in them would look like a translation.
 * @returns the files that were made or changed, from the root
 * @throws Error that says what to do, before anything is written
 */
export function addLanguage(root: string, language: NewLanguage): string[] {
  checkNewLanguage(root, language);
  const source = readFileSync(path.join(root, list), 'utf8');
  if (!source.includes(end)) {
    throw new Error(
      `Expected the list of languages in ${list} to end with “${end}”, and did not find that. Write the row by hand.`,
    );
  }
  const folder = path.join('i18n', language.code);
  const files = new Map([
    [list, source.replace(end, () => `${rowOf(language)}\n${end}`)],
    ...['site.json', ...stringFiles].map((file) => [path.join(folder, file), '{}\n'] as const),
    [path.join(folder, 'terms.json'), '[]\n'],
  ]);
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return [...files.keys()];
}

function rowOf({ code, label, microsoft }: NewLanguage): string {
  const facts = { code, label, microsoft, experienceLeague: experienceLeagueCode(code), state: 'started' };
  const fields = Object.entries(facts).map(([name, value]) => `${name}: ${literal(value)}`);
  return `  { ${fields.join(', ')} },`;
}

/** As the formatter of the project writes it. */
const literal = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')}'`;

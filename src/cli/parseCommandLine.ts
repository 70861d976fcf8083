import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '../messages/languages';

export type CommandLine =
  | { kind: 'help'; language: Language }
  | { kind: 'uri'; language: Language; json: boolean; nullSeparated: boolean; file: string }
  | { kind: 'wrong'; language: Language; reason: WrongUsage };

export type WrongUsage =
  | { code: 'no-command' }
  | { code: 'unknown-command'; command: string }
  | { code: 'unknown-option'; option: string }
  | { code: 'unknown-language'; language: string }
  | { code: 'too-many-files'; count: number };

const options = {
  json: { type: 'boolean' },
  null: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const;

/** Reads the arguments. What is wrong with them comes back as data, so that it can be said in the reader's language. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const wanted = typeof values.lang === 'string' ? values.lang : 'en';
  const language: Language = isLanguage(wanted) ? wanted : 'en';
  const wrong = (reason: WrongUsage): CommandLine => ({ kind: 'wrong', language, reason });

  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in options));
  if (unknown?.kind === 'option') return wrong({ code: 'unknown-option', option: unknown.rawName });
  if (values.lang !== undefined && !isLanguage(wanted)) {
    return wrong({ code: 'unknown-language', language: String(values.lang) });
  }
  if (values.help === true) return { kind: 'help', language };

  const [command, file = '-', ...more] = positionals;
  if (command === undefined) return wrong({ code: 'no-command' });
  if (command !== 'uri') return wrong({ code: 'unknown-command', command });
  if (more.length > 0) return wrong({ code: 'too-many-files', count: more.length + 1 });
  return { kind: 'uri', language, json: values.json === true, nullSeparated: values.null === true, file };
}

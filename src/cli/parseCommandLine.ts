import { parseArgs } from 'node:util';
import type { Shell } from '../az-output/collector';
import { isLanguage, type Language } from '../messages/languages';
import type { ProductChoice } from '../readiness';
import { misuseOf, takesValue } from './misuseOf';
import { isCommand, type Option, options } from './options';
import { readCommand } from './readCommand';

export type CommandLine =
  | { kind: 'help'; language: Language }
  | { kind: 'uri'; language: Language; json: boolean; nullSeparated: boolean; file: string }
  | {
      kind: 'readiness';
      language: Language;
      json: boolean;
      unredacted: boolean;
      product: ProductChoice;
      appId: string | null;
      /** ISO 8601; null means now. */
      at: string | null;
      files: readonly string[];
    }
  | { kind: 'explain'; language: Language; json: boolean; file: string }
  | { kind: 'collect'; language: Language; shell: Shell; uri: string; appId: string }
  | { kind: 'wrong'; language: Language; reason: WrongUsage };

export type WrongUsage =
  | { code: 'no-command' }
  | { code: 'unknown-command'; command: string }
  | { code: 'unknown-option'; option: string }
  | { code: 'missing-option'; option: string }
  | { code: 'missing-value'; option: string }
  | { code: 'wrong-value'; option: string; value: string; expected: string }
  | { code: 'unknown-language'; language: string }
  | { code: 'too-many-files'; count: number };

/** What was given to each option that takes a value. */
export type Values = Readonly<Partial<Record<Option, string | boolean>>>;

/** Reads the arguments. What is wrong with them comes back as data, so that it can be said in the reader's language. */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = values as Values;
  const wanted = typeof given.lang === 'string' ? given.lang : 'en';
  const language: Language = isLanguage(wanted) ? wanted : 'en';
  const wrong = (reason: WrongUsage): CommandLine => ({ kind: 'wrong', language, reason });

  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') return wrong({ code: 'unknown-option', option: unknown.rawName });
  const full = tokens.find(
    (token) => token.kind === 'option' && token.value !== undefined && !takesValue(token.name as Option),
  );
  if (full?.kind === 'option') {
    const { name, value = '' } = full;
    return wrong({ code: 'wrong-value', option: `--${name}`, value, expected: `--${name}` });
  }
  if (given.lang !== undefined && !isLanguage(wanted)) {
    return wrong({ code: 'unknown-language', language: String(given.lang) });
  }
  if (given.help === true) return { kind: 'help', language };

  const [command, ...files] = positionals;
  if (command === undefined) return wrong({ code: 'no-command' });
  if (!isCommand(command)) return wrong({ code: 'unknown-command', command });
  const reason = misuseOf(command, given, files);
  return reason === null ? readCommand(command, language, given, files) : wrong(reason);
}

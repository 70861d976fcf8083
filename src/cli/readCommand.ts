import type { Language } from '../messages/languages';
import type { ProductChoice } from '../readiness';
import type { CommandName } from './options';
import type { CommandLine, Values } from './parseCommandLine';

const text = (value: Values[keyof Values]): string | null =>
  typeof value === 'string' ? value.trim() : null;

/** The command with its values, once it is known that nothing is missing and nothing is wrong. */
export function readCommand(
  command: CommandName,
  language: Language,
  given: Values,
  files: readonly string[],
): CommandLine {
  const json = given.json === true;
  const file = files[0] ?? '-';
  switch (command) {
    case 'uri':
      return { kind: 'uri', language, json, nullSeparated: given.null === true, file };
    case 'explain':
      return { kind: 'explain', language, json, file };
    case 'collect':
      return {
        kind: 'collect',
        language,
        shell: given.shell === 'powershell' ? 'powershell' : 'bash',
        uri: String(given.uri),
        appId: text(given['app-id']) ?? '',
      };
    case 'readiness':
      return {
        kind: 'readiness',
        language,
        json,
        unredacted: given.unredacted === true,
        product: given.product as ProductChoice,
        appId: text(given['app-id']),
        at: text(given.at),
        files: files.length === 0 ? ['-'] : files,
      };
  }
}

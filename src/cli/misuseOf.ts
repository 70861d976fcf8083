import { commands, type CommandName, type Option, options, type Rules, valueRules } from './options';
import type { Values, WrongUsage } from './parseCommandLine';

export const takesValue = (option: Option): boolean => options[option].type === 'string';

export function misuseOf(command: CommandName, given: Values, files: readonly string[]): WrongUsage | null {
  const { required, optional, filesFor }: Rules = commands[command];
  const foreign = (Object.keys(given) as Option[]).find(
    (option) => option !== 'lang' && !required.includes(option) && !optional.includes(option),
  );
  if (foreign !== undefined) return { code: 'unknown-option', option: `--${foreign}` };
  const missing = required.find((option) => given[option] === undefined);
  if (missing !== undefined) return { code: 'missing-option', option: `--${missing}` };
  // An option that takes a value and stands last, or before another option, has none.
  const empty = (Object.keys(given) as Option[]).find(
    (option) => takesValue(option) && typeof given[option] !== 'string',
  );
  if (empty !== undefined) return { code: 'missing-value', option: `--${empty}` };
  if (files.length > filesFor(given)) return { code: 'too-many-files', count: files.length };
  return wrongValue(given);
}

function wrongValue(given: Values): WrongUsage | null {
  for (const [option, { accepts, expected }] of Object.entries(valueRules)) {
    const value = given[option as Option];
    if (typeof value === 'string' && !accepts(value)) {
      return { code: 'wrong-value', option: `--${option}`, value, expected };
    }
  }
  return null;
}

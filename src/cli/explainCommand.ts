import { type ErrorMatch, explainError } from '../az-output/explain';
import type { Language } from '../messages/languages';
import { nothingRecognized } from '../messages/errors/nothingRecognized';
import { describeError } from './describeError';
import { type ExitCode, exitCodes } from './exitCodes';
import { noErrorTextWords } from './explainWords';
import { readText } from './readText';

export interface ExplainCommand {
  readonly language: Language;
  readonly json: boolean;
  readonly file: string;
}

/** Results go to `print`, everything else to `complain`. */
export function explainCommand(
  { language, json, file }: ExplainCommand,
  print: (line: string) => void,
  complain: (line: string) => void,
): ExitCode {
  const text = readText(file, complain);
  if (text === null) return exitCodes.unreadableInput;
  if (text.trim() === '') {
    complain(noErrorTextWords());
    return exitCodes.unreadableInput;
  }
  const { matches } = explainError(text);
  if (json) print(JSON.stringify({ matches }));
  else if (matches.length === 0) complain(nothingRecognized());
  else print(matches.map((match) => describeError(match, language)).join('\n\n'));
  return matches.some(isExplained) ? exitCodes.valid : exitCodes.undetermined;
}

const isExplained = ({ code }: ErrorMatch): boolean =>
  code !== 'error/unknown' && code !== 'error/secret-material';

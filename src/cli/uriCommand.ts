import { judgeKeyIdentifier } from '../key-identifier';
import type { Language } from '../messages/languages';
import { describeJudgement } from './describeJudgement';
import { type ExitCode, exitCodes } from './exitCodes';
import { noValueWords } from './inputWords';
import { readText } from './readText';
import { splitValues } from './splitValues';

export interface UriCommand {
  readonly language: Language;
  readonly json: boolean;
  readonly nullSeparated: boolean;
  readonly file: string;
}

/** Results go to `print`, everything else to `complain`. */
export function uriCommand(
  { language, json, nullSeparated, file }: UriCommand,
  print: (line: string) => void,
  complain: (line: string) => void,
): ExitCode {
  const text = readText(file, complain);
  if (text === null) return exitCodes.unreadableInput;
  const values = splitValues(text, nullSeparated);
  if (values.length === 0) {
    complain(noValueWords());
    return exitCodes.unreadableInput;
  }
  let allValid = true;
  for (const value of values) {
    const judgement = judgeKeyIdentifier(value);
    allValid &&= judgement.verdict === 'valid';
    print(json ? JSON.stringify(judgement) : describeJudgement(judgement, language));
  }
  return allValid ? exitCodes.valid : exitCodes.notValid;
}

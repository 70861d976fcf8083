import { collectorScript, type Shell } from '../az-output/collector';
import { guidPattern, judgeKeyIdentifier } from '../key-identifier';
import type { Language } from '../messages/languages';
import { usedSuggestionWords, wrongAppIdWords } from './collectWords';
import { describeJudgement } from './describeJudgement';
import { type ExitCode, exitCodes } from './exitCodes';

export interface CollectCommand {
  readonly language: Language;
  readonly shell: Shell;
  readonly uri: string;
  readonly appId: string;
}

/** The script goes to `print`, everything else to `complain`. */
export function collectCommand(
  { language, shell, uri, appId }: CollectCommand,
  print: (line: string) => void,
  complain: (line: string) => void,
): ExitCode {
  const judgement = judgeKeyIdentifier(uri);
  const { identifier, suggestion, verdict } = judgement;
  const usable = verdict !== 'invalid' && identifier !== null;
  if (!usable) complain(describeJudgement(judgement, language));
  const id = appId.trim();
  const isGuid = guidPattern.test(id);
  if (!isGuid) complain(wrongAppIdWords(JSON.stringify(appId)));
  if (!usable || !isGuid) return exitCodes.usage;

  if (suggestion !== null) complain(usedSuggestionWords(suggestion));
  print(collectorScript(shell, { identifier, appId: id }).trimEnd());
  return exitCodes.valid;
}

import type { Judgement } from '../key-identifier';
import { colon } from '../messages/colon';
import { wordsOf } from '../messages/findings';
import type { Language } from '../messages/languages';
import { proposalCaption } from '../messages/proposalCaption';
import { severityWord } from '../messages/severityWord';
import { verdictWords } from '../messages/verdictWords';

const longest = 200;

/** A judgement for people: verdict, what was judged, the proposal, and each finding with its code. */
export function describeJudgement(judgement: Judgement, language: Language): string {
  const { input, findings, identifier, suggestion, verdict } = judgement;
  const shown = JSON.stringify(input.length > longest ? `${input.slice(0, longest)}…` : input);
  const lines = [shown, `  ${verdictWords(judgement).title}`];
  if (suggestion !== null) {
    lines.push(`  ${proposalCaption()}${colon()} ${suggestion}`);
  } else if (verdict === 'valid' && identifier !== null && identifier.uri !== input) {
    lines.push(`  ${identifier.uri}`);
  }
  for (const finding of findings) {
    const { what, next } = wordsOf(finding, language);
    lines.push(
      `  - ${severityWord(finding.severity)}${colon()} ${[what, next].filter(Boolean).join(' ')} (${finding.code})`,
    );
  }
  return lines.join('\n');
}

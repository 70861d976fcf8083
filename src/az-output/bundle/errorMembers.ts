import type { Answer, AnswerName } from '../../evidence/Bundle';
import { errorAnswer } from '../errors/errorAnswer';
import type { PastedError } from '../errors/PastedError';
import type { PasteNotes } from '../PasteNotes';
import type { AskedParts } from './AskedParts';

type Answers = { readonly [Name in AnswerName]?: Answer };

const longestText = 2000;

/** Errors as the answers they are. One that does not say to what, or that a later try overtook, is only reported. */
export function errorMembers(
  errors: readonly PastedError[],
  asked: AskedParts,
  good: Answers,
  notes: PasteNotes,
): { answers: Answers; appId: string | null } {
  const answers: { [Name in AnswerName]?: Answer } = {};
  let appId: string | null = null;
  for (const { start, end, text } of errors) {
    const answer = errorAnswer(text, asked);
    if (answer === null || good[answer.member] !== undefined) {
      notes.say('az-output/error-text', [start, end], { text: text.slice(0, longestText) });
    } else {
      answers[answer.member] = { ok: false, error: text };
      appId = answer.appId ?? appId;
      notes.say('az-output/error-as-answer', [start, end], { subject: answer.member });
    }
  }
  return { answers, appId };
}

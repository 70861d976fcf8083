import type { Answer, AnswerName } from '../../evidence/Bundle';
import { readAzureError, saysMissing } from '../../evidence/azureError';
import { errorAnswer } from '../errors/errorAnswer';
import type { PasteNotes } from '../PasteNotes';
import type { AskedParts } from './AskedParts';
import type { Pieces } from './Pieces';

type Answers = { readonly [Name in AnswerName]?: Answer };

const longestText = 2000;

/** Errors as the answers they are. One that does not say to what, or that a good answer outweighs, is only reported. */
export function errorMembers(pieces: Pieces, asked: AskedParts, notes: PasteNotes): Answers {
  const lastGood = new Map<AnswerName, number>();
  for (const { candidate, span } of pieces.answers) lastGood.set(candidate.member, span[0]);
  const answers: { [Name in AnswerName]?: Answer } = {};
  for (const { start, end, text } of pieces.errors) {
    const member = errorAnswer(text, asked);
    if (member === null || isOutweighed(lastGood.get(member), start, text)) {
      notes.say('az-output/error-text', [start, end], { text: text.slice(0, longestText) });
    } else {
      answers[member] = { ok: false, error: text };
      notes.say('az-output/error-as-answer', [start, end], { subject: member });
    }
  }
  return answers;
}

/** A refusal takes nothing from what was read; that something is gone does, if it was said later. */
const isOutweighed = (good: number | undefined, start: number, text: string): boolean =>
  good !== undefined && (good > start || !saysMissing(readAzureError(text)));

import {
  type Account,
  type Answer,
  type AnswerName,
  answerNames,
  type Bundle,
  bundleSchema,
} from '../../evidence/Bundle';
import type { PasteNotes } from '../PasteNotes';
import { type AskedParts, askedParts } from './AskedParts';
import { chooseAnswer } from './chooseAnswer';
import { errorMembers } from './errorMembers';
import { joinDefinitions } from './joinDefinitions';
import type { Pieces } from './Pieces';
import { subjectOf } from './subjectOf';

/** Makes one bundle of single outputs, as the collector makes it of its requests; null when there are none. */
export function putTogether(
  pieces: Pieces,
  asked: { keyUri: string | null; appId: string | null },
  notes: PasteNotes,
): Bundle | null {
  const parts = askedParts(asked.keyUri, asked.appId);
  const account = chooseAccount(pieces, notes);
  const answers: { [Name in AnswerName]?: Answer } = {};
  for (const member of answerNames) {
    const body = bodyOf(member, pieces, parts, notes);
    if (body !== undefined) answers[member] = { ok: true, body };
  }
  const all = { ...answers, ...errorMembers(pieces, parts, notes) };
  if (account === null && Object.keys(all).length === 0) return null;
  const subject = subjectOf(all, asked);
  return { schema: bundleSchema, ...subject, ...(account === null ? {} : { account }), ...all };
}

function bodyOf(member: AnswerName, pieces: Pieces, asked: AskedParts, notes: PasteNotes): unknown {
  const own = pieces.answers.filter(({ candidate }) => candidate.member === member);
  const candidates = own.map(({ candidate }) => candidate);
  if (member === 'roleDefinitions') return joinDefinitions(candidates.map(({ body }) => body));
  const choice = chooseAnswer(candidates, asked);
  if (choice === null) return undefined;
  const span = own.find(({ candidate }) => candidate === choice.candidate)?.span ?? null;
  if (choice.candidate.continues) notes.say('az-output/list-continues', span, { subject: member });
  if (choice.leftOut > 0) {
    const code = choice.by === 'asked' ? 'az-output/kept-asked' : 'az-output/kept-last';
    notes.say(code, span, { subject: member, count: choice.leftOut });
  }
  return choice.candidate.body;
}

function chooseAccount({ accounts }: Pieces, notes: PasteNotes): Account | null {
  const last = accounts[accounts.length - 1];
  if (last === undefined) return null;
  const different = new Set(accounts.map(({ account }) => JSON.stringify(account))).size;
  if (different > 1)
    notes.say('az-output/kept-last', last.span, { subject: 'account', count: different - 1 });
  return last.account;
}

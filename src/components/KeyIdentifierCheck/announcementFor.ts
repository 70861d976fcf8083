import { judgeKeyIdentifier } from '../../key-identifier';
import { wordsOf } from '../../messages/findings';
import { verdictWords } from '../../messages/verdictWords';

/** The verdict on what was typed, and the first thing about it, in one breath. */
export function announcementFor(text: string, language: string): string {
  if (text.trim() === '') return '';
  const judgement = judgeKeyIdentifier(text);
  const first = judgement.findings.find(({ severity }) => severity !== 'info');
  return [verdictWords(judgement).title, first && wordsOf(first, language).what].filter(Boolean).join(' ');
}

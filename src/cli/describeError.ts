import type { ErrorMatch } from '../az-output/explain';
import { colon } from '../messages/colon';
import { errorFacts, errorWords } from '../messages/errors';
import type { Language } from '../messages/languages';

/** An error for people: what happened, what it means, what to do, and what the text itself says. */
export function describeError(match: ErrorMatch, language: Language): string {
  const { title, cause, meaning, next } = errorWords(match, language);
  const lines = [`${title} (${match.code})`, `  ${cause}`];
  if (meaning !== null) lines.push(`  ${meaning}`);
  lines.push(`  ${next}`);
  for (const { label, value } of errorFacts(match, language))
    lines.push(`  - ${label}${colon()} ${oneLine(value)}`);
  return lines.join('\n');
}

/** A pasted text shall not be able to write on the terminal what it likes. */
const oneLine = (value: string): string => value.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');

import type { PasteFinding } from '../az-output';
import { colon } from '../messages/colon';
import type { Language } from '../messages/languages';
import { pasteWords } from '../messages/pastes';
import { severityWord } from '../messages/severityWord';
import { printable } from './printable';

/** What was noticed while reading the input, one line each. */
export function complainAbout(
  findings: readonly PasteFinding[],
  language: Language,
  complain: (line: string) => void,
): void {
  for (const finding of findings) {
    const { what, next } = pasteWords(finding, language);
    complain(printable(`${severityWord(finding.severity)}${colon()} ${what} (${finding.code})`));
    if (next !== null) complain(`  ${next}`);
  }
}

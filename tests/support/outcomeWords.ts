import type { Finding } from '../../src/readiness';
import type { wordsOf } from './words';

const camel = (text: string): string =>
  text.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());

/** Id of the string that says what a check saw. */
export function outcomeWordsId(finding: Finding): string {
  const [check = '', result = ''] = finding.code.split('/');
  if (finding.code.startsWith('grant.key-access/effective')) {
    const { since, through } = finding.params as { since: string | null; through: string };
    return `readiness.grant.${through}${through === 'policy' || since === null ? '' : 'Since'}`;
  }
  if (result === 'waiting') return 'readiness.waiting.what';
  if (result === 'unreadable') {
    const { reason } = finding.params as { reason: { code: string } };
    return `reason.${camel(reason.code)}.what`;
  }
  return `readiness.${camel(check)}.${camel(result)}.what`;
}

/** The pieces of a string between its placeholders, in the form for "other": what must stand on the page, word for word. */
export const piecesOf = (words: ReturnType<typeof wordsOf>, id: string): readonly string[] =>
  (words(id).split('|').at(-1) ?? '')
    .split(/\{\w+\}/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

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

/** A pattern that a text matches which says a string word for word, in one of its forms, whatever its placeholders hold. */
export const patternOf = (words: ReturnType<typeof wordsOf>, id: string): RegExp =>
  new RegExp(
    words(id)
      .split('|')
      .map((form) =>
        form
          .split(/\{\w+\}/)
          .map((piece) =>
            piece
              .trim()
              .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
              .replace(/\s+/g, '\\s+'),
          )
          .join('[^]*'),
      )
      .join('|'),
  );

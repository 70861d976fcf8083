import { translate } from '@docusaurus/Translate';
import type { ErrorMatch } from '../../az-output/explain';
import { errorWords } from '../../messages/errors';
import { nothingRecognized } from '../../messages/errors/nothingRecognized';
import { selectPlural } from '../../messages/selectPlural';
import { emptiedWords } from './emptiedWords';

/** What screen readers say about the result: how many errors, and the first of them. */
export function announcementFor(matches: readonly ErrorMatch[], language: string): string {
  const [first] = matches;
  if (first === undefined) return nothingRecognized();
  const { title, cause } = errorWords(first, language);
  if (first.code === 'error/secret-material') return [cause, emptiedWords()].join(' ');
  return selectPlural(
    translate({
      id: 'explainer.announcement',
      message: 'One error was recognized: {title}|{count} errors were recognized. The first one: {title}',
      description:
        'For screen readers. Two forms separated by | : one error, and more than one. {title}: its heading',
    }),
    matches.length,
    language,
    { count: String(matches.length), title },
  );
}

import { translate } from '@docusaurus/Translate';
import { selectPlural } from '../selectPlural';
import { nextForPaste } from './nextForPaste';
import type { PasteWordings } from './PasteWording';
import { subjectName } from './subjectName';

/** Lists that go on, and several answers to one question. */
export const severalContents: PasteWordings<'list-continues' | 'kept-asked' | 'kept-last'> = {
  'az-output/list-continues': ({ subject }) => ({
    what: translate(
      {
        id: 'paste.listContinues.what',
        message: 'This list has more pages, which are missing: {subject}',
        description: 'Finding: a list has a link to its next page. {subject}: e.g. role assignments',
      },
      { subject: subjectName(subject) },
    ),
    next: translate({
      id: 'paste.listContinues.next',
      message: 'Use the script of this page. It reads all pages.',
      description: 'What to do about a list of which only one page was pasted',
    }),
  }),
  'az-output/kept-asked': ({ subject, count }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'paste.keptAsked.what',
          message:
            'We left out one answer that is not about your key or application: {subject}|We left out {count} answers that are not about your key or application: {subject}',
          description:
            'Note: several answers of the same kind were pasted. {subject}: e.g. vault. Two forms separated by |',
        },
        { count: String(count), subject: subjectName(subject) },
      ),
      count,
      language,
    ),
    next: null,
  }),
  'az-output/kept-last': ({ subject, count }, language) => ({
    what: selectPlural(
      translate(
        {
          id: 'paste.keptLast.what',
          message:
            'There are two different answers. We used the last one: {subject}|There are different answers. We used the last one and left out {count}: {subject}',
          description:
            'Finding: several answers of the same kind were pasted, and one is used. {subject}: e.g. vault. Two forms separated by |, by how many were left out',
        },
        { count: String(count), subject: subjectName(subject) },
      ),
      count,
      language,
    ),
    next: nextForPaste.pasteOne(),
  }),
};

import { translate } from '@docusaurus/Translate';
import { otherFormatWords } from './otherFormatWords';
import type { PasteWordings } from './PasteWording';
import { secretWords } from './secretWords';

export const wholeText: PasteWordings<
  'empty' | 'too-large' | 'secret-material' | 'nothing-found' | 'other-format' | 'more'
> = {
  'az-output/empty': () => ({
    what: translate({
      id: 'paste.empty.what',
      message: 'Nothing was pasted.',
      description: 'Finding: the field for the output of commands is empty',
    }),
    next: null,
  }),
  'az-output/too-large': ({ size, limit }, language) => {
    const number = new Intl.NumberFormat(language);
    return {
      what: translate(
        {
          id: 'paste.tooLarge.what',
          message: 'The text is too long to read: {size} characters. The limit is {limit}.',
          description: 'Finding: more than about ten million characters were pasted',
        },
        { size: number.format(size), limit: number.format(limit) },
      ),
      next: translate({
        id: 'paste.tooLarge.next',
        message: 'Paste only the output of the script, or of one command at a time.',
        description: 'What to do about a pasted text that is too long',
      }),
    };
  },
  'az-output/secret-material': ({ kind }) => secretWords(kind),
  'az-output/nothing-found': () => ({
    what: translate({
      id: 'paste.nothingFound.what',
      message: 'There is no output of Azure CLI in this text that we can read.',
      description: 'Finding: the pasted text contains no JSON that Azure CLI (the command az) prints',
    }),
    next: translate({
      id: 'paste.nothingFound.next',
      message: 'Run the script or one of the commands of this page, and paste what it prints.',
      description: 'What to do when the pasted text contains no output of Azure CLI',
    }),
  }),
  'az-output/other-format': ({ format }) => otherFormatWords(format),
  'az-output/more': ({ count }, language) => ({
    what: translate(
      {
        id: 'paste.more.what',
        message: 'There is more of this kind. Not shown here: {count}.',
        description: 'Stands at the end of a long list of findings. {count}: how many are left out',
      },
      { count: new Intl.NumberFormat(language).format(count) },
    ),
    next: null,
  }),
};

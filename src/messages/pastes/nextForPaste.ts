import { translate } from '@docusaurus/Translate';

/** Next steps that several findings share. */
export const nextForPaste = {
  pasteAll: () =>
    translate({
      id: 'paste.next.pasteAll',
      message: 'Run the command again and paste all of its output, from the first bracket to the last.',
      description: 'Next step where pasted JSON output is not complete. Bracket: { or [',
    }),
  writeToFile: () =>
    translate({
      id: 'paste.next.writeToFile',
      message:
        'If the terminal does not show all of it, write the output to a file and open the file here: put “> bundle.json” behind the command.',
      description:
        'Next step where output is cut off. Keep > bundle.json as it is; use the quotation marks of your language',
    }),
  copyFromTerminal: () =>
    translate({
      id: 'paste.next.copyFromTerminal',
      message: 'Copy the output again from the terminal, not from a mail or a document.',
      description: 'Next step where a mail program or word processor changed pasted JSON',
    }),
  compare: () =>
    translate({
      id: 'paste.next.compare',
      message: 'Compare the values below with the terminal. If one differs, copy the output again.',
      description: 'Next step where pasted JSON was mended. The values stand below in the report',
    }),
  pasteOne: () =>
    translate({
      id: 'paste.next.pasteOne',
      message: 'Paste only the newest output about one key and one application.',
      description: 'Next step where several answers of the same kind were pasted',
    }),
};

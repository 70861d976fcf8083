import { translate } from '@docusaurus/Translate';
import type { OtherFormat } from '../../az-output';
import type { PasteWords } from './PasteWording';

const asJson = () =>
  translate(
    {
      id: 'paste.otherFormat.asJson',
      message: 'Run the command again with {option} at the end, and paste what it prints.',
      description: 'What to do about output in another format than JSON. {option}: -o json',
    },
    { option: '-o json' },
  );

export function otherFormatWords(format: OtherFormat): PasteWords {
  switch (format) {
    case 'table':
      return {
        what: translate({
          id: 'paste.otherFormat.table',
          message: 'This is a table. It leaves out most of what Azure answers, and we need JSON.',
          description: 'Finding: output of a command in the format table was pasted',
        }),
        next: asJson(),
      };
    case 'yaml':
      return {
        what: translate({
          id: 'paste.otherFormat.yaml',
          message: 'This is YAML, and we need JSON.',
          description: 'Finding: output of a command in the format YAML was pasted',
        }),
        next: asJson(),
      };
    case 'tsv':
      return {
        what: translate({
          id: 'paste.otherFormat.tsv',
          message:
            'These are values with tabs between them. They do not say what they are, and we need JSON.',
          description: 'Finding: output of a command in the format TSV was pasted',
        }),
        next: asJson(),
      };
    case 'powershell-list':
      return {
        what: translate({
          id: 'paste.otherFormat.powershellList',
          message: 'This is a list of PowerShell, and we need JSON.',
          description: 'Finding: output of PowerShell in the form “Name : value” was pasted',
        }),
        next: translate(
          {
            id: 'paste.otherFormat.powershellListNext',
            message: 'Run the command again with {pipe} at the end, and paste what it prints.',
            description: 'What to do about a list of PowerShell. {pipe}: | ConvertTo-Json -Depth 40',
          },
          { pipe: '| ConvertTo-Json -Depth 40' },
        ),
      };
    case 'html':
      return {
        what: translate({
          id: 'paste.otherFormat.html',
          message: 'This is a web page, not an answer of Azure.',
          description: 'Finding: HTML was pasted, as a proxy or a sign-in page sends it',
        }),
        next: translate(
          {
            id: 'paste.otherFormat.htmlNext',
            message:
              'Something between you and Azure answered, such as a proxy. Run the commands in Azure Cloud Shell: {address}',
            description: 'What to do when a web page was pasted. {address}: https://shell.azure.com',
          },
          { address: 'https://shell.azure.com' },
        ),
      };
  }
}

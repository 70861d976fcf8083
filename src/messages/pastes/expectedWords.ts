import { translate } from '@docusaurus/Translate';
import type { Expected } from '../../az-output';

/** What had to stand at a place, as a sentence. */
export function expectedWords(expected: Expected): string {
  switch (expected) {
    case 'name':
      return translate({
        id: 'paste.expected.name',
        message: 'A name in quotation marks should stand there, or a closing brace.',
        description: 'Says what JSON must have at a place that was named before. Brace: }',
      });
    case 'colon':
      return translate({
        id: 'paste.expected.colon',
        message: 'A colon should stand there.',
        description: 'Says what JSON must have at a place that was named before',
      });
    case 'value':
      return translate({
        id: 'paste.expected.value',
        message: 'A value should stand there.',
        description: 'Says what JSON must have at a place that was named before',
      });
    case 'comma-or-end':
      return translate({
        id: 'paste.expected.commaOrEnd',
        message: 'A comma or a closing bracket should stand there.',
        description: 'Says what JSON must have at a place that was named before. Bracket: } or ]',
      });
    case 'closing-quote':
      return translate({
        id: 'paste.expected.closingQuote',
        message: 'A closing quotation mark should stand there.',
        description: 'Says what JSON must have at a place that was named before',
      });
    case 'straight-quote':
      return translate({
        id: 'paste.expected.straightQuote',
        message: 'A straight double quotation mark (") should stand there.',
        description: 'Says what JSON must have at a place that was named before. Keep (") as it is',
      });
    case 'escape':
      return translate({
        id: 'paste.expected.escape',
        message: 'A backslash stands before a character that it cannot stand before.',
        description: 'Says what is wrong in JSON at a place that was named before',
      });
    case 'no-control-character':
      return translate({
        id: 'paste.expected.noControlCharacter',
        message: 'A tab or another control character stands there, which a text in JSON cannot contain.',
        description: 'Says what is wrong in JSON at a place that was named before',
      });
  }
}

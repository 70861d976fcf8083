import { codes } from 'micromark-util-symbol';
import type { Extension } from 'micromark-util-types';
import { attributesFlow, attributesText } from './attributes';
import { collapsible } from './collapsible';
import { mark } from './mark';
import { snippet } from './snippet';

/** What the dialect adds to CommonMark, for micromark. */
export const dialectSyntax: Extension = {
  flow: { [codes.plusSign]: collapsible, [codes.leftCurlyBrace]: attributesFlow },
  text: { [codes.leftSquareBracket]: mark, [codes.leftCurlyBrace]: [snippet, attributesText] },
};

import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State } from 'micromark-util-types';
import { parseAttributes } from './parseAttributes';

/** `{#id key="value"}`; other braces stay text. A construct in running text, and one that fills a line. */
const attributesIn = (place: 'text' | 'flow'): Construct => ({
  name: place === 'text' ? 'dialectAttributesText' : 'dialectAttributesFlow',
  ...(place === 'flow' && { concrete: true }),
  tokenize(effects, ok, nok) {
    let source = '';
    return start;

    function start(code: Code): State | undefined {
      effects.enter('dialectAttributes');
      effects.consume(code);
      return inside;
    }

    function inside(code: Code): State | undefined {
      if (code === codes.eof || code === codes.leftCurlyBrace || markdownLineEnding(code)) return nok(code);
      if (code === codes.rightCurlyBrace) return end(code);
      source += code < 0 ? ' ' : String.fromCodePoint(code);
      effects.consume(code);
      return inside;
    }

    function end(code: Code): State | undefined {
      if (parseAttributes(source) === null) return nok(code);
      effects.consume(code);
      effects.exit('dialectAttributes');
      return place === 'text' ? ok : trailing;
    }

    function trailing(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return ok(code);
      if (!markdownSpace(code)) return nok(code);
      effects.enter('whitespace');
      return space(code);
    }

    function space(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return space;
      }
      effects.exit('whitespace');
      return trailing(code);
    }
  },
});

export const attributesText = attributesIn('text');
export const attributesFlow = attributesIn('flow');

import { markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State } from 'micromark-util-types';

/** A line `+++Title`, or `+++` alone. Like a thematic break it ends a paragraph that stands before it. */
export const collapsible: Construct = {
  name: 'dialectCollapsible',
  concrete: true,
  tokenize(effects, ok, nok) {
    let size = 0;
    return start;

    function start(code: Code): State | undefined {
      effects.enter('dialectCollapsible');
      effects.enter('dialectPunctuation');
      return plus(code);
    }

    function plus(code: Code): State | undefined {
      if (code === codes.plusSign && size < 3) {
        size++;
        effects.consume(code);
        return plus;
      }
      return size === 3 && code !== codes.plusSign ? beforeTitle(code) : nok(code);
    }

    function beforeTitle(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return beforeTitle;
      }
      effects.exit('dialectPunctuation');
      if (code === codes.eof || markdownLineEnding(code)) return end(code);
      effects.enter('dialectCollapsibleTitle');
      effects.enter('chunkText', { contentType: 'text' });
      return title(code);
    }

    function title(code: Code): State | undefined {
      if (code !== codes.eof && !markdownLineEnding(code)) {
        effects.consume(code);
        return title;
      }
      effects.exit('chunkText');
      effects.exit('dialectCollapsibleTitle');
      return end(code);
    }

    function end(code: Code): State | undefined {
      effects.exit('dialectCollapsible');
      return ok(code);
    }
  },
};

import { asciiAlpha, markdownLineEnding, markdownSpace } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, Effects, State, Token } from 'micromark-util-types';

/** As CommonMark has it for the label of a link; what is longer was hardly meant. */
const longest = 999;

/**
 * `[!NAME content]` in running text. Brackets inside are balanced, and the content is running text again: it can hold
 * emphasis, code or another mark.
 */
export const mark: Construct = {
  name: 'dialectMark',
  tokenize(effects, ok, nok) {
    const content = contentOf(effects, closing, nok);
    return start;

    function start(code: Code): State | undefined {
      effects.enter('dialectMark');
      effects.enter('dialectPunctuation');
      effects.consume(code);
      return bang;
    }

    function bang(code: Code): State | undefined {
      if (code !== codes.exclamationMark) return nok(code);
      effects.consume(code);
      return beforeName;
    }

    function beforeName(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return beforeName;
      }
      if (!asciiAlpha(code)) return nok(code);
      effects.exit('dialectPunctuation');
      effects.enter('dialectMarkName');
      return name(code);
    }

    function name(code: Code): State | undefined {
      if (asciiAlpha(code)) {
        effects.consume(code);
        return name;
      }
      effects.exit('dialectMarkName');
      return afterName(code);
    }

    function afterName(code: Code): State | undefined {
      effects.enter('dialectPunctuation');
      if (code === codes.rightSquareBracket) return close(code);
      if (!markdownSpace(code) && !markdownLineEnding(code)) return nok(code);
      return whitespace(code);
    }

    function whitespace(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return whitespace;
      }
      if (code === codes.rightSquareBracket) return close(code);
      effects.exit('dialectPunctuation');
      return content(code);
    }

    function closing(code: Code): State | undefined {
      effects.enter('dialectPunctuation');
      return close(code);
    }

    function close(code: Code): State | undefined {
      effects.consume(code);
      effects.exit('dialectPunctuation');
      effects.exit('dialectMark');
      return effects.check(resource, nok, ok);
    }
  },
};

/** Runs up to the bracket that closes the mark. The pieces of several lines are tokenized as one text. */
function contentOf(effects: Effects, closing: State, nok: State): State {
  let size = 0;
  let depth = 0;
  let previous: Token | undefined;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('dialectMarkContent');
    return lineStart(code);
  }

  function lineStart(code: Code): State | undefined {
    const token = effects.enter('chunkText', { contentType: 'text', previous });
    if (previous) previous.next = token;
    previous = token;
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === codes.eof || size++ > longest) return nok(code);
    if (code === codes.rightSquareBracket && depth === 0) {
      effects.exit('chunkText');
      effects.exit('dialectMarkContent');
      return closing(code);
    }
    if (code === codes.leftSquareBracket) depth++;
    if (code === codes.rightSquareBracket) depth--;
    effects.consume(code);
    if (markdownLineEnding(code)) {
      effects.exit('chunkText');
      return lineStart;
    }
    return code === codes.backslash ? escaped : data;
  }

  function escaped(code: Code): State | undefined {
    if (code !== codes.leftSquareBracket && code !== codes.rightSquareBracket) return data(code);
    effects.consume(code);
    return data;
  }
}

/** `(address)` or `(address "title")` right behind the bracket: then all of it is a link, which CommonMark reads. */
const resource: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return start;

    function start(code: Code): State | undefined {
      if (code !== codes.leftParenthesis) return nok(code);
      effects.enter('dialectPunctuation');
      effects.consume(code);
      return address;
    }

    function address(code: Code): State | undefined {
      if (code === codes.eof || markdownLineEnding(code)) return nok(code);
      effects.consume(code);
      if (markdownSpace(code)) return title;
      return code === codes.rightParenthesis ? end : address;
    }

    function title(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code);
        return title;
      }
      return code === codes.quotationMark || code === codes.apostrophe ? end(code) : nok(code);
    }

    function end(code: Code): State | undefined {
      effects.exit('dialectPunctuation');
      return ok(code);
    }
  },
};

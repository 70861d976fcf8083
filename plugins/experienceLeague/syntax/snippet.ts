import { markdownLineEnding } from 'micromark-util-character';
import { codes } from 'micromark-util-symbol';
import type { Code, Construct, State } from 'micromark-util-types';

/** Names of snippets have no dot: `{{profile.name}}` is an expression of a template, and stays text. */
const isReference = (text: string): boolean => /^\s*(?:\$include\s+\S+|[A-Za-z][\w-]*)\s*$/.test(text);

/** `{{name}}` or `{{$include /help/_includes/file.md}}`. */
export const snippet: Construct = {
  name: 'dialectSnippet',
  tokenize(effects, ok, nok) {
    let value = '';
    return start;

    function start(code: Code): State | undefined {
      effects.enter('dialectSnippet');
      effects.enter('dialectPunctuation');
      effects.consume(code);
      return second;
    }

    function second(code: Code): State | undefined {
      if (code !== codes.leftCurlyBrace) return nok(code);
      effects.consume(code);
      effects.exit('dialectPunctuation');
      return first;
    }

    function first(code: Code): State | undefined {
      if (code === codes.rightCurlyBrace) return nok(code);
      effects.enter('dialectSnippetValue');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === codes.eof || code === codes.leftCurlyBrace || markdownLineEnding(code)) return nok(code);
      if (code === codes.rightCurlyBrace) return end(code);
      value += code < 0 ? ' ' : String.fromCodePoint(code);
      effects.consume(code);
      return inside;
    }

    function end(code: Code): State | undefined {
      if (!isReference(value)) return nok(code);
      effects.exit('dialectSnippetValue');
      effects.enter('dialectPunctuation');
      effects.consume(code);
      return last;
    }

    function last(code: Code): State | undefined {
      if (code !== codes.rightCurlyBrace) return nok(code);
      effects.consume(code);
      effects.exit('dialectPunctuation');
      effects.exit('dialectSnippet');
      return ok;
    }
  },
};

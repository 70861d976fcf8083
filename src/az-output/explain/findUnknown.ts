import { codeWords } from './rules/codeWords';

/** Where Azure and its tools write a code. What stands there is a code, even one that nobody here has met. */
const shapes: readonly RegExp[] = [
  /"code\\{0,8}"\s{0,8}:\s{0,8}\\{0,8}"([A-Za-z][\w.-]{2,79})\\{0,8}"/g,
  /^[ \t]{0,8}(?:ERROR:\s{0,4})?\(([A-Za-z][\w.-]{2,79})\)(?=\s)/gm,
  /^[ \t]{0,8}(?:ErrorCode|Code|ERROR CODE):[ \t]{0,4}([A-Za-z][\w.-]{2,79})(?=\s|$)/gm,
  /\bCode="([A-Za-z][\w.-]{2,79})"/g,
  /"error"\s{0,8}:\s{0,8}"([a-z]{3,30}(?:_[a-z]{2,30}){1,4})"/g,
];

export function* findUnknown(text: string): Generator<{ raw: string; start: number }> {
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const [whole, raw = ''] = match;
      // A token service writes the number it means as text beside this; that is found by itself.
      if (codeWords.has(raw) || /^(?:AADSTS|AKV)\d/.test(raw)) continue;
      yield { raw, start: match.index + whole.lastIndexOf(raw) };
    }
  }
}

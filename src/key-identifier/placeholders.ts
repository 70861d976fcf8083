import type { Part } from './Finding';
import type { Notes } from './Notes';
import { type Pasted, replaced, spanOf } from './Pasted';

/** `<vault>`, `[key]`, `{name}`, `${…}`, `$NAME`, `$(name)`, `%NAME%`, `__NAME__`. */
const bracketed =
  /<[^>]*>?|\$?\{[^}]*\}*|\[[^\]]*\]?|\$\([^)]*\)?|\$[a-z_]\w*|%[a-z_][\w-]{2,60}%|__[a-z]\w{0,60}?__/i;
/** Masked with asterisks or bullets, or cut short with an ellipsis. */
const starred = /[*•●█]{2,}|^\*$|…|\.{3,}/;
/** A part of nothing but x's is a legal name by its letters, but nobody has it; nor one with a row of them inside. */
const crossedOut = /^x{3,}(?:-x+)*$|x{5,}/i;
const example =
  /^(?:your|my|the|enter|insert)?[-_]?(?:azure[-_]?)?(?:key[-_]?vault|vault|key|hsm)[-_]?(?:name|id|version|here)$|^your|^my[-_]?(?:key[-_]?)?(?:vault|key)$|^(?:redacted|example|placeholder|changeme|replaceme)$/i;

export const isPlaceholderName = (text: string): boolean => example.test(text);
export const hasVariable = (text: string): boolean => /%[a-z_][\w-]{2,60}%/i.test(text);

/** Placeholders with spaces in them, such as `<your vault name>`, as far as they stand where a part of an address does. */
const beforeSuffix = /[<{[]{1,3}[^<>{}[\]\n]{1,60}[>}\]]{1,3}(?=\.(?:vault|managedhsm)\.)/gi;
const afterKeys = /(?<=\/keys\/\$?)[<{[]{1,3}[^<>{}[\]\n]{1,60}[>}\]]{1,3}/gi;

const withoutSpaces = (match: string): string => match.replace(/\s+/g, '');

/** Takes the white space out of placeholders, so that it does not look as if the address ended there. */
export function closePlaceholders(piece: Pasted): Pasted {
  if (!/[<{[]/.test(piece.text)) return piece;
  return replaced(replaced(piece, beforeSuffix, withoutSpaces), afterKeys, withoutSpaces);
}

/**
 * Says when a part was left to fill in.
 * @returns true when the part cannot be a name any more, so that the rules for names need not be held against it
 */
export function sayPlaceholder(piece: Pasted, part: Part, notes: Notes): boolean {
  const found = bracketed.exec(piece.text);
  const masked = found ?? starred.exec(piece.text) ?? crossedOut.exec(piece.text);
  if (masked !== null) {
    const span = spanOf(piece, masked.index, masked.index + masked[0].length);
    const code = found === null ? 'key-identifier/masked' : 'key-identifier/placeholder';
    // Without a version the identifier is whole: Adobe keeps vault and key name only.
    if (part === 'version') notes.say(code, span, { text: masked[0], part });
    else notes.stop(code, span, { text: masked[0], part });
    return true;
  }
  if (isPlaceholderName(piece.text)) {
    const code = 'key-identifier/placeholder-name';
    notes.say(code, spanOf(piece), { text: piece.text, part });
  }
  return false;
}

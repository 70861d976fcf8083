import type { Part } from './Finding';
import type { Notes } from './Notes';
import { type Pasted, spanOf } from './Pasted';

/** `<vault>`, `[key]`, `{name}`, `${…}`, `$NAME`, `$(name)`, `%NAME%`. */
const bracketed = /<[^>]*>?|\$?\{[^}]*\}?|\[[^\]]*\]?|\$\([^)]*\)?|\$[a-z_]\w*|%[a-z_]{2,}%/i;
/** Masked with asterisks or bullets, or cut short with an ellipsis. */
const starred = /[*•●█]{2,}|^\*$|…|\.{3,}/;
/** Nothing but x's: a legal name by its letters, but nobody has it. Fewer than four could be a real name. */
const crossedOut = /^x{4,}(?:-x+)*$/i;
const example =
  /^(?:your|my|the|enter|insert)?[-_]?(?:azure[-_]?)?(?:key[-_]?vault|vault|key|hsm)[-_]?(?:name|id|version|here)$|^your[-_]/i;

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
  if (example.test(piece.text)) {
    notes.say('key-identifier/placeholder-name', spanOf(piece), { text: piece.text, part });
  }
  return false;
}

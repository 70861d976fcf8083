import type { Notes } from './Notes';
import { type Pasted, replaced, spanOf } from './Pasted';
import { versionPattern } from './wrongThing';

const whole = /^(?:https?:\/\/)?[a-z0-9.-]+\/keys\/[a-z0-9-]{1,127}(?:\/([a-z0-9-]+))?$/i;
const nameWithSpace = /^(?:https?:\/\/)?[^\s/]+\/keys\/[^\s/]+ [a-z0-9-]+$/i;
/** More breaks than this are prose, not an address that a mail or a PDF has broken. */
const maxBreaks = 3;

/**
 * Puts an address together again that a line break or a space runs through. Only where the first piece cannot stand
 * alone: after a whole identifier, what follows is more likely the next word of a sentence.
 * @returns `null` where the white space separates things that do not belong together
 */
export function joinBroken(piece: Pasted, notes: Notes): Pasted | null {
  const breaks = [...piece.text.matchAll(/\s+/g)];
  const first = breaks[0];
  if (first === undefined) return piece;
  if (breaks.length > maxBreaks) return null;
  const head = piece.text.slice(0, first.index);
  const joined = piece.text.replace(/\s+/g, '');
  const shape = whole.exec(joined);
  if (shape !== null) {
    const headIsPartial = !whole.test(head) || head.endsWith('-');
    const versionRestored =
      versionPattern.test(shape[1] ?? '') && !versionPattern.test(head.split('/')[5] ?? '');
    if (headIsPartial || versionRestored) {
      notes.say(
        'key-identifier/whitespace-inside',
        spanOf(piece, first.index, first.index + first[0].length),
        {},
      );
      return replaced(piece, /\s+/g, () => '');
    }
  }
  // A space that was typed into the name: the rule for names says it best.
  return nameWithSpace.test(piece.text) ? piece : null;
}

import type { Found } from './json/Found';
import type { PasteNotes } from './PasteNotes';
import type { Shape } from './shapes/Shape';
import { short } from './short';

/** Whether a document that can be read is all of an answer; says what was mended in it, or why it is left out. */
export function isUsable(
  { start, place, isQuoted, scan }: Extract<Found, { kind: 'whole' }>,
  shape: Shape,
  notes: PasteNotes,
): boolean {
  // Scripts and commands have JSON of their own.
  if (isQuoted && (shape.kind === 'unknown' || shape.kind === 'fragment')) return false;
  const isFragment = place === 'fragment' || shape.kind === 'fragment';
  if (isFragment || place === 'tail') {
    notes.say('az-output/start-missing', [start, start + 1], { line: notes.lines.at(start).line });
  }
  if (isFragment) return false;
  if (scan.duplicate !== null) {
    // Azure writes no name twice, and a parser takes the last one and says nothing: nobody knows which is right.
    const { at, name } = scan.duplicate;
    const { line } = notes.lines.at(at);
    notes.say('az-output/duplicate-name', [at, at + 1], { line, name: short(name) });
    return false;
  }
  for (const [code, { at, count }] of scan.mends.seen) {
    notes.say(code, [at, at + 1], { line: notes.lines.at(at).line, count });
  }
  return true;
}

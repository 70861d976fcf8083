import type { Found } from './json/Found';
import { depthLimit } from './json/Frame';
import type { PasteNotes } from './PasteNotes';
import { short, shortEnd } from './short';

const codes = {
  cut: 'az-output/truncated',
  broken: 'az-output/broken-json',
  'too-deep': 'az-output/too-deep',
} as const;

/** Says where a document goes wrong, and what should have been there. */
export function sayFault(found: Exclude<Found, { kind: 'whole' }>, text: string, notes: PasteNotes): void {
  if (!notes.hasRoom(codes[found.kind])) return;
  const { end } = found;
  const place = notes.lines.at(end);
  switch (found.kind) {
    case 'cut':
      // Where the last thing that can be seen stands, not behind the empty lines that follow it.
      notes.say('az-output/truncated', [found.start, end], {
        ...notes.lines.at(lastSeen(text, end)),
        open: shortEnd(found.open),
      });
      break;
    case 'broken':
      notes.say('az-output/broken-json', [end, Math.min(end + 1, text.length)], {
        ...place,
        expected: found.expected,
        found: short(text.slice(end, end + 40).split(/[\r\n]/)[0] ?? '', 20),
      });
      break;
    case 'too-deep':
      notes.say('az-output/too-deep', [end, end + 1], { ...place, limit: depthLimit });
      break;
  }
}

function lastSeen(text: string, end: number): number {
  let at = end - 1;
  while (at > 0 && /\s/.test(text.charAt(at))) at--;
  return at;
}

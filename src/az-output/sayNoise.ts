import type { Span } from '../key-identifier';
import type { PastedError } from './errors/PastedError';
import type { Found } from './json/Found';
import { readNoise } from './noise/readNoise';
import type { PasteNotes } from './PasteNotes';

/** Says what else than JSON was pasted, and adds the errors among it to those that are JSON. */
export function sayNoise(
  text: string,
  documents: readonly Found[],
  errors: PastedError[],
  notes: PasteNotes,
): void {
  const places = [
    ...documents.map((found): Span => [found.start, found.kind === 'whole' ? found.end : found.until]),
    // The words before the body of an error belong to it.
    ...errors.map(({ start, end }): Span => [start, end]),
  ].sort(([one], [other]) => one - other);
  const noise = readNoise(text, places);
  // One by one: there can be more of them than a call takes arguments.
  for (const error of noise.errors) errors.push(error);
  errors.sort((one, other) => one.start - other.start);
  for (const [format, span] of noise.formats) notes.say('az-output/other-format', span, { format });
}

import type { Span } from '../../key-identifier';
import type { PastedError } from '../errors/PastedError';
import type { OtherFormat } from '../PasteFinding';
import { ErrorWatch } from './ErrorWatch';
import { FormatWatch } from './FormatWatch';
import { linesBetween } from './linesBetween';

/** What else a text holds around its documents. */
export function readNoise(
  text: string,
  documents: readonly Span[],
): { errors: readonly PastedError[]; formats: ReadonlyMap<OtherFormat, Span> } {
  const errors = new ErrorWatch(text);
  const formats = new FormatWatch();
  for (const line of linesBetween(text, documents)) {
    errors.look(line);
    formats.look(errors.isInside ? null : line);
  }
  errors.close();
  return { errors: errors.found, formats: formats.found };
}

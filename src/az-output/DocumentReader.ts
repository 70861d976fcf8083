import { type Bundle, bundleSchema } from '../evidence/Bundle';
import type { PlacedBundle } from './bundle/inTextOrder';
import { noPieces, type Pieces } from './bundle/Pieces';
import { wrappedError } from './errors/wrappedError';
import type { Found } from './json/Found';
import type { PasteNotes } from './PasteNotes';
import { isUsable } from './isUsable';
import { sayFault } from './sayFault';
import { parsed } from './parsed';
import { secretInPart } from './secretInText';
import { secretInValue } from './secretInValue';
import type { SecretKind } from './PasteFinding';
import { shapeOf } from './shapes/shapeOf';
import { short } from './short';

type Whole = Extract<Found, { kind: 'whole' }>;

/** What the documents of a text are, each by itself. A secret ends the reading. */
export class DocumentReader {
  readonly bundles: PlacedBundle[] = [];
  readonly pieces: Pieces = noPieces();
  private readonly text: string;
  private readonly notes: PasteNotes;

  constructor(text: string, notes: PasteNotes) {
    this.text = text;
    this.notes = notes;
  }

  read(found: Found): SecretKind | null {
    if (found.kind !== 'whole') {
      sayFault(found, this.text, this.notes);
      return secretInPart(this.text.slice(found.start, Math.min(found.until, found.start + 100_000)));
    }
    const document = parsed(found.source);
    if (document === undefined) {
      const { start, end } = found;
      sayFault({ kind: 'broken', start, end: start, until: end, expected: 'value' }, this.text, this.notes);
      return null;
    }
    const secret = secretInValue(document);
    if (secret === null) this.sort(document, found);
    return secret;
  }

  private sort(document: unknown, found: Whole): void {
    const { notes } = this;
    const { start, end } = found;
    const { line } = notes.lines.at(start);
    const shape = shapeOf(document);
    if (!isUsable(found, shape, notes)) return;
    switch (shape.kind) {
      case 'bundle':
        this.bundles.push({ bundle: document as Bundle, start });
        break;
      case 'other-schema':
        notes.say('az-output/other-schema', [start, end], {
          schema: short(shape.schema),
          expected: bundleSchema,
        });
        break;
      case 'account':
        this.pieces.accounts.push({ account: shape.account, span: [start, end] });
        break;
      case 'answers':
        for (const candidate of shape.answers) this.pieces.answers.push({ candidate, span: [start, end] });
        break;
      case 'error':
        this.pieces.errors.push(wrappedError(this.text, start, end, found.source));
        break;
      case 'empty-list':
        notes.say('az-output/empty-list', [start, end], { line });
        break;
      case 'unknown':
        notes.say('az-output/unknown-document', [start, end], { line, names: short(shape.names.join(', ')) });
        break;
    }
  }
}

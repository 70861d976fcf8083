import type { Bundle } from '../evidence/Bundle';
import { inTextOrder } from './bundle/inTextOrder';
import { DocumentReader } from './DocumentReader';
import { findDocuments } from './json/findDocuments';
import { sayNoise } from './sayNoise';
import type { PasteFinding, SecretKind } from './PasteFinding';
import { PasteNotes } from './PasteNotes';
import { Progress } from './Progress';
import { secretInText } from './secretInText';

export interface PasteReading {
  /**
   * In the order of the text: whole collected bundles as they are, and single outputs put together into one between two
   * of those.
   */
  readonly bundles: readonly Bundle[];
  /** In the order of the text. */
  readonly findings: readonly PasteFinding[];
}

/** What the answers should be about, as far as the reader said. */
export interface AskedAbout {
  readonly keyUri: string | null;
  readonly appId: string | null;
}

/** In units of UTF-16. */
export const pasteLimit = 10 * 1024 * 1024;

/** Reads whatever a reader pasted: answers of Azure, with anything around them. Takes any text and throws nothing. */
export function readPaste(
  text: string,
  asked: AskedAbout,
  onProgress: (fraction: number) => void = () => {},
): PasteReading {
  const notes = new PasteNotes(text);
  const progress = new Progress(text.length, onProgress);
  const bundles = read(text, asked, notes, progress);
  progress.done();
  return { bundles, findings: notes.findings };
}

function read(text: string, asked: AskedAbout, notes: PasteNotes, progress: Progress): readonly Bundle[] {
  if (text.length > pasteLimit) {
    notes.say('az-output/too-large', null, { size: text.length, limit: pasteLimit });
    return [];
  }
  if (!/[^\s\u200b\ufeff]/.test(text)) {
    notes.say('az-output/empty', null, {});
    return [];
  }
  const secret = secretInText(text);
  if (secret !== null) return refuse(secret, notes);
  const found = findDocuments(text, progress);
  const reader = new DocumentReader(text, notes);
  for (const document of found) {
    const kind = reader.read(document);
    if (kind !== null) return refuse(kind, notes);
  }
  sayNoise(text, found, reader.pieces.errors, notes);
  const bundles = inTextOrder(reader.bundles, reader.pieces, filled(asked), notes);
  if (bundles.length === 0 && notes.findings.every(({ severity }) => severity === 'info')) {
    notes.say('az-output/nothing-found', null, {});
  }
  return bundles;
}

function refuse(kind: SecretKind, notes: PasteNotes): readonly Bundle[] {
  notes.keepOnly('az-output/secret-material', { kind });
  return [];
}

/** An empty field is no answer. */
const filled = ({ keyUri, appId }: AskedAbout): AskedAbout => ({
  keyUri: keyUri?.trim() || null,
  appId: appId?.trim() || null,
});

import { checkParts } from './checkParts';
import type { Finding, Severity } from './Finding';
import { joinBroken } from './joinBroken';
import type { Judgement } from './Judgement';
import type { KeyIdentifier } from './KeyIdentifier';
import { Notes } from './Notes';
import { type Pasted, pasted } from './Pasted';
import { readPiece } from './readPiece';
import { readText } from './readText';
import { stripInvisible, stripSurroundings } from './stripSurroundings';
import { saySecretMaterial } from './wrongThing';

/** Bytes of UTF-8. The longest identifier has under 250; the rest is room for text around one. */
export const sizeLimit = 4096;

/**
 * Judges whatever a reader pasted. Total: takes any text, throws nothing; the time grows with the length of the text,
 * which is limited.
 */
export function judgeKeyIdentifier(input: string): Judgement {
  const notes = new Notes();
  const identifier = read(input, notes);
  const usable = notes.findings.every(({ severity }) => severity !== 'error');
  const verdict = usable ? 'valid' : notes.derivable && identifier !== null ? 'correctable' : 'invalid';
  return {
    input,
    verdict,
    identifier,
    suggestion: verdict === 'correctable' && identifier !== null ? identifier.uri : null,
    findings: worstFirst(notes.findings),
  };
}

function read(input: string, notes: Notes): KeyIdentifier | null {
  const bytes = utf8Length(input);
  if (bytes > sizeLimit) {
    notes.stop('key-identifier/too-long', null, { bytes, limit: sizeLimit });
    return null;
  }
  if (saySecretMaterial(pasted(input), notes)) return null;
  const visible = stripInvisible(pasted(input), notes);
  const piece = stripSurroundings(visible, notes);
  if (piece.text === '') {
    notes.stop('key-identifier/empty', null, {});
    return null;
  }
  const single = oneValue(piece, notes);
  if (single === null) return readText(piece, notes);
  const parts = readPiece(single, notes);
  return parts && checkParts(parts, notes);
}

/** `null` where the text holds more than one value, or something else beside it. */
function oneValue(piece: Pasted, notes: Notes): Pasted | null {
  if (/["`“”„«»]|\]\(|,\s*https?:|https?:.*[,;|]https?:/.test(piece.text)) return null;
  return joinBroken(piece, notes);
}

function utf8Length(text: string): number {
  // Each UTF-16 unit makes at most three bytes; only texts near the limit need counting.
  if (text.length * 3 <= sizeLimit) return text.length;
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => rank[a.severity] - rank[b.severity]);

import { checkParts } from './checkParts';
import { portalAddress } from './clouds';
import type { Finding, Severity } from './Finding';
import type { Judgement } from './Judgement';
import type { KeyIdentifier } from './KeyIdentifier';
import { mendBreaks } from './mendBreaks';
import { Notes } from './Notes';
import { pasted, spanOf } from './Pasted';
import { closePlaceholders } from './placeholders';
import { readPiece } from './readPiece';
import { readText } from './readText';
import { stripInvisible, stripSurroundings } from './stripSurroundings';
import { readWellFormed } from './readWellFormed';
import { escapedSlash, unescape } from './unescape';
import { saySecretMaterial } from './wrongThing';

/** Bytes of UTF-8. The longest identifier has under 250; the rest is room for text around one. */
export const sizeLimit = 4096;

/**
 * Judges whatever a reader pasted. Total: takes any text, throws nothing; the time grows with the length of the text,
 * which is limited.
 */
export function judgeKeyIdentifier(input: string): Judgement {
  const identifier = readWellFormed(input);
  if (identifier === null) return judgeThoroughly(input);
  const { version, uri } = identifier;
  const notes = new Notes();
  if (version !== null)
    notes.say('key-identifier/versioned', [uri.length - version.length, uri.length], { version });
  return { input, verdict: 'valid', identifier, suggestion: null, findings: notes.findings };
}

/** The same without the short cut; only its test calls it directly. */
export function judgeThoroughly(input: string): Judgement {
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
  const plain = closePlaceholders(unescape(visible));
  const piece = mendBreaks(stripSurroundings(plain, notes), notes);
  if (piece.text === '') {
    notes.stop('key-identifier/empty', null, {});
    return null;
  }
  if (!isOneValue(piece.text)) return readText(piece, notes);
  const escaped = visible.text.search(escapedSlash);
  if (escaped !== -1) notes.say('key-identifier/backslash', spanOf(visible, escaped, escaped + 1), {});
  const parts = readPiece(piece, notes);
  return parts && checkParts(parts, notes);
}

/** A space in a short name is part of what was meant for one; the rule for names says it best. */
const nameWithSpaces = /^https?:\/\/[^\s/]+\/keys\/[^\s/]+(?: [a-z0-9-]+){1,2}$/i;

/** False where the text holds more than one value, or something else beside it. */
function isOneValue(text: string): boolean {
  if (nameWithSpaces.test(text)) return true;
  if (/[\s"`“”„«»,;|]|\]\(|'\s?:\s?'|=https?:/.test(text)) return false;
  // Another address further on, unless this one carries it, as links to the portal do.
  const second = text.slice(1).search(/https?:\/\//i);
  return second === -1 || portalAddress.test(text);
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

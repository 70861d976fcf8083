import { checkParts } from './checkParts';
import type { FindingCode } from './Finding';
import type { KeyIdentifier } from './KeyIdentifier';
import { Notes } from './Notes';
import { cut, type Pasted, replaced, type Span, spanOf } from './Pasted';
import { printKeyIdentifier } from './printKeyIdentifier';
import { readPiece } from './readPiece';
import { stripSurroundings } from './stripSurroundings';

const betweenValues = /(?:[\s"'`“”„«»‘’,;|]|\]\(|\\[nrt"])+/g;
const worthReading =
  /(?:vault|managedhsm)\.(?:azure\.|usgov|microsoftazure|sovcloud)|microsoft\.keyvault\/|portal\.azure\./i;

interface Candidate {
  readonly span: Span;
  readonly notes: Notes;
  readonly identifier: KeyIdentifier | null;
}

/** Looks for an identifier inside a text: a sentence, JSON, Markdown, a table of several values. */
export function readText(piece: Pasted, notes: Notes): KeyIdentifier | null {
  const candidates = chunksOf(piece).map(readCandidate);
  const objects = candidates.filter(({ identifier }) => identifier !== null);
  const chosen = choose(objects, notes) ?? candidates[0];
  if (chosen === undefined) {
    notes.stop('key-identifier/not-recognised', null, {});
    return null;
  }
  if (!notes.derivable) return null;
  notes.say(contextOf(piece.text), chosen.span, {});
  notes.findings.push(...chosen.notes.findings);
  notes.derivable = chosen.notes.derivable;
  return withoutContestedVersion(chosen.identifier, objects);
}

function chunksOf(text: Pasted): Pasted[] {
  // Some JSON writers escape slashes.
  const piece = text.text.includes('\\/') ? replaced(text, /\\\//g, () => '/') : text;
  const chunks: Pasted[] = [];
  let from = 0;
  for (const match of [...piece.text.matchAll(betweenValues), null]) {
    const to = match?.index ?? piece.text.length;
    const chunk = cut(piece, from, to);
    if (worthReading.test(chunk.text)) chunks.push(chunk);
    from = to + (match?.[0].length ?? 0);
  }
  return chunks;
}

function readCandidate(chunk: Pasted): Candidate {
  // What stands around a value inside a text is not worth saying; the text around it is said once.
  const value = stripSurroundings(chunk, new Notes());
  const notes = new Notes();
  const parts = readPiece(value, notes);
  return { span: spanOf(value), notes, identifier: parts && checkParts(parts, notes) };
}

const objectKey = (identifier: KeyIdentifier): string =>
  printKeyIdentifier({ ...identifier, version: null }).toLowerCase();

function choose(objects: readonly Candidate[], notes: Notes): Candidate | undefined {
  // A certificate is listed with a key and a secret of the same name; that key only serves the certificate.
  const certificate = objects.find(({ identifier }) => identifier?.objectType === 'certificates');
  if (certificate) return certificate;
  const keys = objects.filter(({ identifier }) => identifier?.objectType === 'keys');
  const byKey = new Map<string, KeyIdentifier>();
  for (const { identifier } of keys) {
    if (identifier && !byKey.has(objectKey(identifier))) byKey.set(objectKey(identifier), identifier);
  }
  if (byKey.size > 1) {
    const values = [...byKey.values()].map(({ uri }) => uri);
    notes.stop('key-identifier/several-values', keys[1]?.span ?? null, { count: byKey.size, values });
  }
  return keys.find(({ notes: { derivable } }) => derivable) ?? keys[0] ?? objects[0];
}

/** Several versions of one key leave open which is meant; without a version it is right in any case. */
function withoutContestedVersion(
  identifier: KeyIdentifier | null,
  objects: readonly Candidate[],
): KeyIdentifier | null {
  if (identifier?.objectType !== 'keys') return identifier;
  const versions = new Set(
    objects.flatMap((other) =>
      other.identifier && objectKey(other.identifier) === objectKey(identifier)
        ? [other.identifier.version]
        : [],
    ),
  );
  if (versions.size < 2) return identifier;
  const base = { ...identifier, version: null };
  return { ...base, uri: printKeyIdentifier(base) };
}

function contextOf(
  text: string,
): Extract<FindingCode, `${string}/${'json-fragment' | 'markdown-link' | 'buried'}`> {
  if (/["']\s{0,8}:\s{0,8}["'[{]/.test(text)) return 'key-identifier/json-fragment';
  if (/\]\(/.test(text)) return 'key-identifier/markdown-link';
  return 'key-identifier/buried';
}

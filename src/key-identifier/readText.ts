import { checkParts } from './checkParts';
import type { FindingCode } from './Finding';
import type { KeyIdentifier } from './KeyIdentifier';
import { Notes } from './Notes';
import { cut, type Pasted, type Span, spanOf } from './Pasted';
import { printKeyIdentifier } from './printKeyIdentifier';
import { readPiece } from './readPiece';
import { stripSurroundings } from './stripSurroundings';
import { guidPattern, sayWrongThing, versionPattern } from './wrongThing';

const tag =
  '<\\/?(?:a|b|br|code|dd|div|em|i|kid|li|p|pre|span|string|strong|td|th|tr|u)(?:\\s[^<>:/]{0,80})?>';
/** Between values: white space, quotes, cells, brackets of links, HTML tags; and before each further address. */
const separator = new RegExp(
  `(?:[\\s"'\`“”„«»‘’,;|]|\\]\\(|${tag}|=(?=https?:))+|(?<=[^?&=])(?=https?:\\/\\/)`,
  'gi',
);
/** Line breaks as programs write them; in a text full of backslashes they are something else. */
const writtenSeparator = new RegExp(`(?:\\\\[nrt"]|${separator.source})+`, 'gi');
const worthReading =
  /(?:vault|managedhsm)[a-z]{0,8}\.(?:azure|usgov|microsoftazure|sovcloud)|microsoft\.keyvault\/|portal\.azure\./i;

interface Candidate {
  readonly span: Span;
  readonly notes: Notes;
  readonly identifier: KeyIdentifier | null;
}

/** Looks for an identifier inside a text: a sentence, JSON, Markdown, a table of several values. */
export function readText(piece: Pasted, notes: Notes): KeyIdentifier | null {
  const chunks = chunksOf(piece);
  const candidates = chunks.filter(({ text }) => worthReading.test(text)).map(readCandidate);
  const chosen = choose(candidates, notes) ?? candidates[0];
  if (chosen === undefined) {
    sayWithoutCandidate(chunks, notes);
    return null;
  }
  if (!notes.derivable) return null;
  const identifier = withoutContestedVersion(chosen.identifier, candidates);
  const contested = identifier?.version !== chosen.identifier?.version;
  notes.say(contextOf(piece.text), chosen.span, {});
  notes.findings.push(
    ...chosen.notes.findings.filter(({ code }) => !(contested && code === 'key-identifier/versioned')),
  );
  notes.derivable = chosen.notes.derivable;
  return identifier;
}

function chunksOf(piece: Pasted): Pasted[] {
  const chunks: Pasted[] = [];
  let from = 0;
  const separators = piece.text.includes('://') ? writtenSeparator : separator;
  for (const match of piece.text.matchAll(separators)) {
    if (match.index > from) chunks.push(cut(piece, from, match.index));
    from = match.index + match[0].length;
  }
  if (from < piece.text.length) chunks.push(cut(piece, from));
  return chunks;
}

function readCandidate(chunk: Pasted): Candidate {
  // What stands around a value inside a text is not worth saying; the text around it is said once.
  const value = stripSurroundings(beforeTagEnd(chunk), new Notes());
  const notes = new Notes();
  const parts = readPiece(value, notes);
  return { span: spanOf(value), notes, identifier: parts && checkParts(parts, notes) };
}

/** `href=https://…>text`: the tag began further left. Brackets that also begin in the chunk are a placeholder's. */
function beforeTagEnd(chunk: Pasted): Pasted {
  const end = chunk.text.indexOf('>');
  return end < 1 || chunk.text.lastIndexOf('<', end) !== -1 ? chunk : cut(chunk, 0, end);
}

/** No address anywhere: a GUID or a version with a label is still something to name. */
function sayWithoutCandidate(chunks: readonly Pasted[], notes: Notes): void {
  const id = chunks.find(
    ({ text }) => guidPattern.test(text) || versionPattern.test(text) || /^arn:aws/i.test(text),
  );
  if (id !== undefined) sayWrongThing(id, notes);
  else notes.stop('key-identifier/not-recognised', null, {});
}

const objectKey = (identifier: KeyIdentifier): string =>
  printKeyIdentifier({ ...identifier, objectType: 'keys', version: null }).toLowerCase();

function choose(candidates: readonly Candidate[], notes: Notes): Candidate | undefined {
  const objects = candidates.filter(({ identifier }) => identifier !== null);
  const keys = objects.filter(({ identifier }) => identifier?.objectType === 'keys');
  // A template beside the real value does not count.
  const clean = keys.filter((key) => key.notes.derivable);
  const considered = clean.length > 0 ? clean : keys;
  const byKey = new Map<string, KeyIdentifier>();
  for (const { identifier } of considered) {
    if (identifier && !byKey.has(objectKey(identifier))) byKey.set(objectKey(identifier), identifier);
  }
  // A certificate is listed with a key of the same name, which only serves the certificate; a deleted key likewise.
  const overrules = objects.find(
    ({ identifier }) =>
      identifier !== null &&
      (identifier.objectType === 'certificates' || identifier.objectType === 'deletedkeys') &&
      (byKey.size === 0 || byKey.has(objectKey(identifier))),
  );
  if (overrules) return overrules;
  if (byKey.size > 1) {
    const values = [...byKey.values()].map(({ uri }) => uri);
    notes.stop('key-identifier/several-values', considered[1]?.span ?? null, { count: byKey.size, values });
  }
  return considered[0] ?? objects[0];
}

/** Several versions of one key leave open which is meant; without a version it is right in any case. */
function withoutContestedVersion(
  identifier: KeyIdentifier | null,
  candidates: readonly Candidate[],
): KeyIdentifier | null {
  if (identifier?.objectType !== 'keys') return identifier;
  const key = objectKey(identifier);
  const versions = new Set(
    candidates.flatMap(({ identifier: other }) =>
      other?.objectType === 'keys' && objectKey(other) === key ? [other.version] : [],
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

// Not by the room's index: every page runs this before its own code is there.
import { secretMaterialIn } from '../key-identifier/secretMaterialIn';
import type { SecretKind } from './PasteFinding';

/** Patterns give up on words of millions of letters, so a long text is looked at in pieces that overlap. */
const piece = 1 << 18;
const overlap = 1 << 14;

/** A token that a terminal broke into lines before its first full stop. */
const brokenToken = /(?<![\w-])eyJ[\w-]{30,2000}(?:\r?\n[\w-]{1,2000}){1,40}\.[\w-]{4}/;
const tokenField =
  /["“”](?:access_?token|refresh_?token|id_?token)["“”]\s{0,20}:\s{0,20}["“”][^"“”\s*•]{16}/i;
const passwordField =
  /["“”](?:password|client_?secret|secret_?text)["“”]\s{0,20}:\s{0,20}["“”][^"“”\s*•]{8}/i;
/** Members of a private key in the JSON form of keys; the public ones are n, e, x and y. */
const privateMember = /["“”](?:d|dp|dq|qi|p|q|k)["“”]\s{0,20}:\s{0,20}["“”][\w+/=-]{20}/;

/** What kind of secret stands somewhere in a text, whether or not the text can be read. */
export function secretInText(text: string): SecretKind | null {
  const hasKey = text.includes('kty');
  for (let from = 0; from === 0 || from + overlap < text.length; from += piece - overlap) {
    const kind = secretInPiece(text.slice(wordStart(text, from), from + piece), hasKey);
    if (kind !== null) return kind;
  }
  return null;
}

function secretInPiece(text: string, hasKey: boolean): SecretKind | null {
  const material = secretMaterialIn(text);
  if (material !== null) return material;
  if (brokenToken.test(text) || tokenField.test(text)) return 'token';
  if (passwordField.test(text)) return 'password';
  return hasKey && privateMember.test(text) ? 'private-key' : null;
}

/** A piece that began inside a word would show the end of the word as a word. */
function wordStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && at < from + overlap && /[\w-]/.test(text.charAt(at - 1))) at++;
  return at;
}

const secretId = /["“”]id["“”]\s{0,20}:\s{0,20}["“”]https:\/\/[^"“”/\s]{1,200}\/secrets\//i;
const secretValue = /["“”]value["“”]\s{0,20}:\s{0,20}["“”][^"“”*]/i;

/** A secret of a vault, in a document that could not be read to its end. */
export const secretInPart = (part: string): SecretKind | null =>
  secretId.test(part) && secretValue.test(part) ? 'secret-value' : null;

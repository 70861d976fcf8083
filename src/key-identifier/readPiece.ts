import type { Notes } from './Notes';
import type { Parts } from './Parts';
import { type Pasted, spanOf } from './Pasted';
import { percentDecoded, fullyDecoded } from './percentEncoding';
import { readResourceId } from './readResourceId';
import { hasScheme } from './readScheme';
import { readAddress } from './readAddress';
import { stripWhitespace } from './stripSurroundings';
import { sayWrongThing } from './wrongThing';

const resourceId = /^\/?subscriptions\//i;
const azureHost = /(?:vault|managedhsm)[a-z]*\.(?:azure|usgov|microsoftazure|sovcloud|windows)/i;
const addressLike = /^(?:https?[:/\\]|:?\/\/|[^\s/\\@]+\.[^\s/\\@]+[/\\])/i;
const wholeEncoded = /^https?(?:%3a|:%2f)/i;
const carriesAddress = /^https?:\/\/[^/]*(?:portal\.azure|entra\.microsoft|safelinks)/i;

/** Reads one value. `null` when it is no identifier; what it is instead is said. */
export function readPiece(piece: Pasted, notes: Notes): Parts | null {
  const address = decoded(piece, notes);
  const { text } = address;
  if (resourceId.test(text)) return readResourceId(address, null, notes);
  if (hasScheme(text) || addressLike.test(text) || (azureHost.test(text) && !/^arn:/i.test(text))) {
    return readAddress(address, notes);
  }
  sayWrongThing(address, notes);
  return null;
}

/** Portal addresses are left alone: what they carry is encoded in a way of its own. */
function decoded(piece: Pasted, notes: Notes): Pasted {
  const at = piece.text.search(/%[0-9a-f]{2}/i);
  if (at === -1 || /%[a-z_]{2,}%/i.test(piece.text) || carriesAddress.test(piece.text)) return piece;
  notes.say('key-identifier/percent-encoded', spanOf(piece, at, at + 3), {});
  const result = wholeEncoded.test(piece.text) ? fullyDecoded(piece) : percentDecoded(piece);
  return stripWhitespace(result, notes);
}

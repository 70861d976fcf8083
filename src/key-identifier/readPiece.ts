import { portalAddress } from './clouds';
import type { Notes } from './Notes';
import type { Parts } from './Parts';
import { cut, type Pasted, spanOf } from './Pasted';
import { fullyDecoded, percentDecoded, percentDecodedNames } from './percentEncoding';
import { hasVariable } from './placeholders';
import { readAddress } from './readAddress';
import { readResourceId } from './readResourceId';
import { hasScheme } from './readScheme';
import { stripInvisible, stripWhitespace } from './stripSurroundings';
import { sayWrongThing } from './wrongThing';

const resourceId = /^\/?(?:subscriptions|resourcegroups|providers|microsoft\.keyvault)\//i;
const azureHost = /(?:vault|managedhsm)[a-z]{0,12}\.(?:azure|usgov|microsoftazure|sovcloud|windows)/i;
const wholeEncoded = /^https?(?:%(?:25){0,2}3a|:%(?:25){0,2}2f)/i;
const safeLink = /^https?:\/\/([a-z0-9]+\.safelinks\.protection\.outlook\.com)\/[^#]{0,200}[?&]url=([^&]*)/i;

/** Reads one value. `null` when it is no identifier; what it is instead is said. */
export function readPiece(piece: Pasted, notes: Notes): Parts | null {
  const address = decoded(unwrapped(piece, notes), notes);
  const { text } = address;
  if (resourceId.test(text)) return readResourceId(address, null, notes);
  if (hasScheme(text) || looksLikeAddress(text)) return readAddress(address, notes);
  sayWrongThing(address, notes);
  return null;
}

function looksLikeAddress(text: string): boolean {
  if (/^arn:/i.test(text)) return false;
  if (/^(?:https?[:/\\]|:?\/\/)./i.test(text) || azureHost.test(text)) return true;
  // A host in front of a slash; a mail address or a file is none.
  const host = text.slice(0, Math.max(0, text.search(/[/\\]/)));
  return /^[^\s@.][^\s@]*\.[^\s@]*[^\s@.]$/.test(host);
}

/** Takes the link that Outlook puts around an address off it. */
function unwrapped(piece: Pasted, notes: Notes): Pasted {
  const link = safeLink.exec(piece.text);
  if (link === null) return piece;
  const [whole, host = '', target = ''] = link;
  notes.say('key-identifier/link-wrapper', spanOf(piece), { host });
  return percentDecoded(cut(piece, whole.length - target.length, whole.length));
}

/** Portal addresses are left alone: what they carry is encoded in a way of its own. */
function decoded(piece: Pasted, notes: Notes): Pasted {
  const at = piece.text.search(/%[0-9a-f]{2}/i);
  if (at === -1 || hasVariable(piece.text) || portalAddress.test(piece.text)) return piece;
  notes.say('key-identifier/percent-encoded', spanOf(piece, at, at + 3), {});
  return stripWhitespace(stripInvisible(decode(piece), notes), notes);
}

function decode(piece: Pasted): Pasted {
  if (wholeEncoded.test(piece.text)) return fullyDecoded(piece);
  return piece.text.includes('/keys/') ? percentDecodedNames(piece) : percentDecoded(piece);
}

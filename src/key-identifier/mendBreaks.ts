import type { Notes } from './Notes';
import { type Pasted, replaced, spanOf } from './Pasted';

/** White space in which an address may have been broken: of a line, with the marks of a quoted mail, or one space. */
const breaks = /=\r?\n|[ \t]*\r?\n[ \t>]*|[ \t]+/g;
const address = /(?:https?:\/\/|\/subscriptions\/)\S*$|[a-z0-9-]+\.(?:vault|managedhsm)\.\S*$/i;
/** No address is longer than this, so a break further on is not in it. */
const longestAddress = 400;

const suffix =
  '\\.(?:vault|managedhsm)\\.(?:azure\\.(?:net|cn)|usgovcloudapi\\.net|microsoftazure\\.de|sovcloud-api\\.(?:fr|de))';
const hostOnly = new RegExp(`${suffix}$`, 'i');
const hostBegun = new RegExp(`^https?://[a-z0-9-]+${suffix}(?::443)?(?:/|$)`, 'i');
const hex = '[0-9a-f]';

/**
 * Does an address go on after a break? Only where the first piece cannot stand alone, or where the two together make a
 * whole version: after a whole identifier, what follows is more likely the next word of a sentence.
 */
function goesOn(left: string, right: string, atLineEnd: boolean): boolean {
  if (!/^[a-z0-9./-]/i.test(right) || /^(?:https?:|\/subscriptions\/)/i.test(right)) return false;
  if (/^[a-z0-9-]*\.(?:vault|managedhsm)\.azure\./i.test(right))
    return hostBegun.test(left + right) && /[-.]$/.test(left);
  const path = /\/keys\/([^/]*)(?:\/([^/]*))?$/i.exec(left);
  if (path === null) {
    // The host, the words around `keys`, or the path of a resource id is broken.
    if (/\/keys\/$/i.test(left)) return /^[a-z0-9-]/i.test(right);
    if (hostOnly.test(left) || /[^/]\/$/.test(left))
      return /^\/?(?:keys|vaults|providers|resourcegroups)\//i.test(right);
    return /[-.]$/.test(left) && (hostBegun.test(left + right) || /\/(?:subscriptions|vaults)\//i.test(left));
  }
  const [, name = '', version] = path;
  if (version !== undefined && version !== '') {
    const rest = new RegExp(`^${hex}+`, 'i').exec(right)?.[0] ?? '';
    return new RegExp(`^${hex}{1,31}$`, 'i').test(version) && version.length + rest.length === 32;
  }
  if (version === '') return new RegExp(`^${hex}{32}(?!${hex})`, 'i').test(right);
  if (name === '') return /^[a-z0-9-]/i.test(right);
  const versionFollows = new RegExp(`^[a-z0-9-]*/${hex}{32}(?!${hex})`, 'i').test(right);
  // A key name may end with a hyphen, and a sentence go on after it; at the end of a line, the name goes on.
  return versionFollows || (atLineEnd && (name.endsWith('-') || /^-[a-z0-9]/i.test(right)));
}

/** Puts addresses together again that a line break or a space runs through. */
export function mendBreaks(piece: Pasted, notes: Notes): Pasted {
  /** For each break in turn: does the address go on after it? */
  const mended: boolean[] = [];
  let first: number | null = null;
  // The word that may be an address, without the breaks that were mended in it: the next break may be in it too.
  let word = '';
  let done = 0;
  for (const match of piece.text.matchAll(breaks)) {
    word += piece.text.slice(done, match.index);
    done = match.index + match[0].length;
    const right = /^\S{1,200}/.exec(piece.text.slice(done, done + 200))?.[0] ?? '';
    const begun = word.length <= longestAddress ? address.exec(word)?.[0] : undefined;
    const isInside = begun !== undefined && goesOn(begun, right, match[0].includes('\n'));
    mended.push(isInside);
    if (isInside) first ??= match.index;
    else word = '';
  }
  if (first === null) return piece;
  notes.say('key-identifier/whitespace-inside', spanOf(piece, first, first + 1), {});
  let index = 0;
  return replaced(piece, breaks, (match) => (mended[index++] ? '' : match));
}

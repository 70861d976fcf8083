import { keptNames } from './keptNames';
import { padding } from './padding';
import { pseudoLetters } from './pseudoLetters';

const escaped = keptNames.map((name) => name.replace(/[&-]/g, '\\$&'));
const address = 'https?:\\/\\/[^\\s)<>]+[^\\s)<>.,;:]';

/**
 * `Key vault` becomes `[Ķéý ṽåûļť ~~~~]`: accented, 40 % longer, and with brackets, so that a missing end is seen. The
 * space around it stays outside; names and addresses stay as they are.
 * @param kept what else stays, as the source of a pattern without groups
 */
export function pseudoText(text: string, kept = '\\{\\w+\\}'): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const pattern = new RegExp(`(${kept}|${address}|(?<![\\w-])(?:${escaped.join('|')})(?![\\w-]))`);
  // A pattern with a group leaves what it matched at the odd places.
  const pieces = words.split(pattern).map((piece, index) => (index % 2 ? piece : pseudoLetters(piece)));
  const changed = pieces.join('');
  return changed === words ? text : `${before}[${changed} ${padding(words)}]${after}`;
}

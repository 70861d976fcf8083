import { diffWords } from 'diff';
import type { TextChange } from '../../../src/components/translation/TranslationData';
import type { SectionText } from './sectionText';

/** Words left standing on each side of a change, so that its place can be found. */
const context = 8;

/** What was taken out of an earlier text and put into the present one, with a few words around. */
export function wordChanges(earlier: SectionText, now: SectionText): readonly TextChange[] {
  // A changed link or command can leave the words as they were.
  const [before, after] =
    earlier.words === now.words ? [earlier.markdown, now.markdown] : [earlier.words, now.words];
  const changes = diffWords(before, after).map(({ added, removed, value }): TextChange => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return changes.map((change, index) =>
    change.kind === 'same' ? shorten(change, index > 0, index < changes.length - 1) : change,
  );
}

function shorten(change: TextChange, hasBefore: boolean, hasAfter: boolean): TextChange {
  const words = change.text.split(/(?<=\s)/);
  const head = hasBefore ? context : 0;
  const tail = hasAfter ? context : 0;
  if (words.length <= head + tail + 1) return change;
  const left = words.slice(0, head).join('');
  const right = tail === 0 ? '' : words.slice(-tail).join('');
  return { kind: 'same', text: `${left}… ${right}` };
}

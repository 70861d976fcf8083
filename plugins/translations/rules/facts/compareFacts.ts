import type { Matter, Place } from '../../Problem';
import { difference, type Order } from './difference';
import type { Fact } from './Fact';

export interface FactsOfFile {
  readonly file: string;
  /** Where the message stands about something that is missing: the heading of the section. */
  readonly line: number;
  readonly facts: readonly Fact[];
}

/** What differs, as few complaints as tell it: one that went and one that came in its place are one change. */
export function compareFacts(
  english: FactsOfFile,
  translation: FactsOfFile,
  order: Order,
): readonly (Place & Matter)[] {
  const { missing, added, moved } = difference(english.facts, translation.facts, order);
  const complaints: (Place & Matter)[] = [];
  const unpaired = [...added];
  const complain = (place: Place, line: number, what: FactMatter): void => {
    complaints.push({ ...place, ...what, english: { file: english.file, line } });
  };
  const at = (fact: Fact): Place => ({ file: translation.file, line: fact.line });
  for (const { kind, shown, line } of missing) {
    const instead = unpaired.findIndex((candidate) => candidate.kind === kind);
    const [came] = instead < 0 ? [] : unpaired.splice(instead, 1);
    if (came) complain(at(came), line, { code: 'fact/changed', kind, shown: came.shown, expected: shown });
    else {
      complain({ file: translation.file, line: translation.line }, line, {
        code: 'fact/missing',
        kind,
        shown,
      });
    }
  }
  for (const came of unpaired) {
    complain(at(came), english.line, { code: 'fact/added', kind: came.kind, shown: came.shown });
  }
  if (order === 'is-free') return complaints;
  for (const [was, is] of moved) {
    complain(at(is), was.line, { code: 'fact/moved', kind: is.kind, shown: is.shown });
  }
  return complaints;
}

type WithoutEnglish<T> = T extends { readonly english: Place } ? Omit<T, 'english'> : never;
type FactMatter = WithoutEnglish<Extract<Matter, { code: `fact/${string}` }>>;

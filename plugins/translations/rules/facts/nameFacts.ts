import { findOccurrences } from '../../vocabulary/findOccurrences';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { withoutCode } from '../../vocabulary/withoutCode';
import { lineAt } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { Fact } from './Fact';
import type { FactReader } from './factRule';

/** The names in a section, each once: how often a sentence says a name is a matter of its grammar. */
export const nameFacts =
  ({ english, lexicon }: Vocabulary): FactReader =>
  (section, language) => {
    const words = language === 'en' ? english : lexicon;
    const all = proseOf(section).flatMap((prose) =>
      findOccurrences(withoutCode(prose.text), words).flatMap(({ offset, meaning }): readonly Fact[] => {
        if (meaning.kind !== 'name' || meaning.name.kind === 'company') return [];
        const { name } = meaning.name;
        return [{ kind: 'name', key: name, shown: name, line: lineAt(prose, offset) }];
      }),
    );
    return [...new Map(all.toReversed().map((fact) => [fact.key, fact])).values()].sort((one, other) =>
      one.key < other.key ? -1 : 1,
    );
  };

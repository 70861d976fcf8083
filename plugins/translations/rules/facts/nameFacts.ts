import { findOccurrences } from '../../vocabulary/findOccurrences';
import type { Vocabulary } from '../../vocabulary/Vocabulary';
import { withoutCode } from '../../vocabulary/withoutCode';
import { lineAt } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { Fact } from './Fact';
import type { FactReader } from './factRule';

/**
 * The names in a section, each once: how often a sentence says a name is a matter of its grammar. Companies are left
 * out, because “Adobe's page” is often just “the page” in another language.
 */
export const nameFacts =
  ({ english, lexicon }: Vocabulary): FactReader =>
  (section, language) => {
    const words = language === 'en' ? english : lexicon;
    const first = new Map<string, Fact>();
    for (const prose of proseOf(section)) {
      for (const { offset, meaning } of findOccurrences(withoutCode(prose.text), words)) {
        if (meaning.kind !== 'name' || meaning.name.kind === 'company') continue;
        const { name } = meaning.name;
        if (!first.has(name))
          first.set(name, { kind: 'name', key: name, shown: name, line: lineAt(prose, offset) });
      }
    }
    return [...first.values()];
  };

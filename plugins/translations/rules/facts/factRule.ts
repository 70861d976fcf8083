import type { SectionOfPage, SectionRule } from '../SectionPair';
import { compareFacts, type FactsOfFile } from './compareFacts';
import type { Order } from './difference';
import type { Fact } from './Fact';

/** Reads the facts of one kind out of a section that is written in a language. */
export type FactReader = (section: SectionOfPage['section'], language: string) => readonly Fact[];

/** The rule that a section has the facts of its English one. */
export const factRule =
  (read: FactReader, order: Order): SectionRule =>
  ({ language, english, translation }) =>
    compareFacts(factsIn(english, 'en', read), factsIn(translation, language, read), order);

const factsIn = ({ file, section }: SectionOfPage, language: string, read: FactReader): FactsOfFile => ({
  file,
  line: section.line,
  facts: read(section, language),
});

import type { Matter, Place } from '../Problem';
import type { Section } from '../page/Page';

/** A section of a page and its translation. */
export interface SectionPair {
  readonly language: string;
  readonly english: SectionOfPage;
  readonly translation: SectionOfPage;
}

export interface SectionOfPage {
  /** From the folder of the project. */
  readonly file: string;
  readonly section: Section;
}

/** Looks at one thing in a section and its translation; the places are in the file of the translation. */
export type SectionRule = (pair: SectionPair) => readonly (Place & Matter)[];

import type { SectionRule } from './SectionPair';

/** The rules for a section and its translation. */
export const sectionRules: readonly SectionRule[] = [];

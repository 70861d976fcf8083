import type { SectionRule } from '../SectionPair';

/** A heading one level up or down moves its section to another place of the contents. */
export const headingDepth: SectionRule = ({ english, translation: { file, section } }) => {
  if (section.depth === english.section.depth) return [];
  const shown = (depth: number): string => `${'#'.repeat(depth)} ${section.id ?? section.heading}`;
  return [
    {
      file,
      line: section.line,
      code: 'fact/changed',
      kind: 'heading',
      shown: shown(section.depth),
      expected: shown(english.section.depth),
      english: { file: english.file, line: english.section.line },
    },
  ];
};

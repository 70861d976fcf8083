import type { Page } from '../../page/Page';
import { translatedFields } from '../../status/sectionKeys';
import type { Fact } from '../facts/Fact';

/** The fields of a page: those that are words only by being there, the others with what they say. */
export const frontMatterFacts = ({ frontMatter, frontMatterLines }: Page): readonly Fact[] =>
  Object.entries(frontMatter).map(([field, value]) => {
    const isWords = translatedFields.some((translated) => translated === field);
    const shown = isWords ? field : `${field}: ${JSON.stringify(value)}`;
    return { kind: 'front-matter', key: shown, shown, line: frontMatterLines[field] ?? 1 };
  });

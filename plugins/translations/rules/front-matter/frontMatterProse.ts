import type { Page } from '../../page/Page';
import { translatedFields } from '../../status/sectionKeys';
import { type Prose, proseOnLine } from '../prose/Prose';

type Field = (typeof translatedFields)[number];

/** The words at the top of a page; each keyword by itself. */
export const frontMatterProse = (
  { frontMatter, frontMatterLines }: Page,
  fields: readonly Field[] = translatedFields,
): readonly Prose[] =>
  fields.flatMap((field) =>
    [frontMatter[field]]
      .flat()
      .filter((text) => typeof text === 'string')
      .map((text) => proseOnLine(text, frontMatterLines[field] ?? 1)),
  );

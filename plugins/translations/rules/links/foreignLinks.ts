import type { Matter, Place } from '../../Problem';
import { lineAt, type Prose } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { SectionRule } from '../SectionPair';
import { addressesOf } from './addressesOf';
import { foreignLink, type ForeignLink } from './foreignLink';

type LinkComplaint = Place & Extract<Matter, { code: 'link/other-language' }>;

const addressInText = /https?:\/\/[^\s)"'<>\uFFFC]+[^\s)"'<>.,;:!?\uFFFC]/gu;

/** Says which links of a section leave the language of its reader. */
export const foreignLinks: SectionRule = ({ language, translation: { file, section } }) => {
  const links = addressesOf(section).flatMap(({ url, line }) =>
    complaint(file, line, foreignLink(url, language)),
  );
  // A bare address is a link and its words at the same time.
  const inWords = proseOf(section)
    .flatMap((prose) => foreignLinksInProse(file, prose, language))
    .filter(({ url }) => !links.some((link) => link.url === url));
  return [...links, ...inWords];
};

/** The same for addresses that stand in words, such as a prop of a widget. */
export const foreignLinksInProse = (file: string, prose: Prose, language: string): readonly LinkComplaint[] =>
  foreignLinksIn(prose.text, language).flatMap(({ offset, ...link }) =>
    complaint(file, lineAt(prose, offset), link),
  );

/** The addresses in one text, such as a string, that leave the language of its reader. */
export const foreignLinksIn = (
  text: string,
  language: string,
): readonly (ForeignLink & { readonly offset: number })[] =>
  [...text.matchAll(addressInText)].flatMap(({ 0: url, index }) => {
    const link = foreignLink(url, language);
    return link === null ? [] : [{ ...link, offset: index }];
  });

const complaint = (file: string, line: number, link: ForeignLink | null): readonly LinkComplaint[] =>
  link === null ? [] : [{ file, line, code: 'link/other-language', ...link }];

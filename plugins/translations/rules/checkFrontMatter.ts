import type { Matter, Place } from '../Problem';
import type { Page } from '../page/Page';
import type { Vocabulary } from '../vocabulary/Vocabulary';
import { compareFacts } from './facts/compareFacts';
import { numbersInProse } from './facts/numberFacts';
import { frontMatterFacts } from './front-matter/frontMatterFacts';
import { frontMatterProse } from './front-matter/frontMatterProse';
import { foreignLinksInProse } from './links/foreignLinks';
import { unusedTerms } from './terms/unusedTerms';
import { wrongTermsInProse } from './terms/wrongTerms';

/** What is read as sentences. Keywords are what a reader types, which need not be said in the same way. */
const sentences = ['title', 'description'] as const;

/** Says what is wrong in the lines at the top of a page. */
export function checkFrontMatter(
  language: string,
  english: Page,
  translation: Page,
  vocabulary: Vocabulary,
): readonly (Place & Matter)[] {
  const { file } = translation;
  const facts = (page: Page, inLanguage: string) => ({
    file: page.file,
    line: 1,
    facts: [
      ...frontMatterFacts(page),
      ...frontMatterProse(page, sentences).flatMap((prose) => numbersInProse(prose, inLanguage, vocabulary)),
    ],
  });
  const terms = sentences.flatMap((field) => {
    const words = (page: Page) => ({
      file: page.file,
      line: page.frontMatterLines[field] ?? 1,
      prose: frontMatterProse(page, [field]),
    });
    return unusedTerms(vocabulary, words(english), words(translation));
  });
  const words = frontMatterProse(translation);
  return [
    ...compareFacts(facts(english, 'en'), facts(translation, language), 'is-free'),
    ...terms,
    ...words.flatMap((prose) => wrongTermsInProse(file, prose, vocabulary)),
    ...words.flatMap((prose) => foreignLinksInProse(file, prose, language)),
  ];
}

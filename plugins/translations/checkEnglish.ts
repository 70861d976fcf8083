import type { Problem } from './Problem';
import { readPageFile } from './page/readPageFile';
import { listPages, pageFolder } from './places';
import { problemOf } from './problemOf';
import { checkFrontMatter, checkPage, sectionRules } from './rules';
import { checkTerms } from './vocabulary/checkTerms';
import { readVocabulary } from './vocabulary/readVocabulary';

/** The source has terms to keep to as well. What is compared with English is compared with itself. */
export function checkEnglish(root: string): readonly Problem[] {
  const vocabulary = readVocabulary(root, 'en');
  const rules = sectionRules(vocabulary);
  const pages = listPages(root, 'en').flatMap((name) => {
    const file = `${pageFolder('en')}/${name}`;
    const page = readPageFile(root, file);
    const ofSections = checkPage('en', page, page, rules).map(({ matter }) => matter);
    return checkFrontMatter('en', page, page, vocabulary).concat(ofSections);
  });
  return [...pages, ...checkTerms(root, 'en')].map((matter) => problemOf('en', 'error', matter));
}

import type { Vocabulary } from '../vocabulary/Vocabulary';
import { factRule } from './facts/factRule';
import { imageFacts } from './facts/imageFacts';
import { inlineCodeFacts } from './facts/inlineCodeFacts';
import { inlineWidgetFacts } from './facts/inlineWidgetFacts';
import { linkFacts } from './facts/linkFacts';
import { nameFacts } from './facts/nameFacts';
import { numberFacts } from './facts/numberFacts';
import { guidFacts, ipAddressFacts } from './facts/patternFacts';
import { structureFacts } from './facts/structureFacts';
import { headingDepth } from './headings/headingDepth';
import { foreignLinks } from './links/foreignLinks';
import type { SectionRule } from './SectionPair';
import { usedTerms } from './terms/usedTerms';
import { wrongTerms } from './terms/wrongTerms';

export { checkFrontMatter } from './checkFrontMatter';
export { checkPage } from './checkPage';
export { foreignLinksIn } from './links/foreignLinks';

/** All that is asked of a section and its translation. */
export const sectionRules = (vocabulary: Vocabulary): readonly SectionRule[] => [
  headingDepth,
  factRule(structureFacts, 'counts'),
  factRule(inlineWidgetFacts, 'is-free'),
  factRule(linkFacts, 'is-free'),
  factRule(imageFacts, 'counts'),
  factRule(inlineCodeFacts, 'is-free'),
  factRule(numberFacts(vocabulary), 'is-free'),
  factRule(guidFacts, 'is-free'),
  factRule(ipAddressFacts, 'is-free'),
  factRule(nameFacts(vocabulary), 'is-free'),
  wrongTerms(vocabulary),
  usedTerms(vocabulary),
  foreignLinks,
];

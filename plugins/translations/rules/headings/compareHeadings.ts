import type { Matter, Place } from '../../Problem';
import type { Page, Section } from '../../page/Page';
import { sectionKey } from '../../status/sectionKeys';
import { compareFacts } from '../facts/compareFacts';
import type { Fact } from '../facts/Fact';

/** Which headings of a page are missing, came, moved or have another id. */
export const compareHeadings = (english: Page, translation: Page): readonly (Place & Matter)[] =>
  compareFacts(headingsOf(english), headingsOf(translation), 'counts');

const headingsOf = ({ file, sections }: Page) => ({
  file,
  line: 1,
  facts: sections
    .filter(({ depth }) => depth > 0)
    .map((section): Fact => ({
      kind: 'heading',
      key: sectionKey(section),
      shown: shownHeading(section),
      line: section.line,
    })),
});

export const shownHeading = ({ id, heading }: Section): string =>
  id === null ? `“${heading}”, which has no id,` : `#${id}`;

import { addressesOf } from '../links/addressesOf';
import { neutralUrl } from '../links/neutralUrl';
import type { Fact } from './Fact';
import type { FactReader } from './factRule';

/** Where the links of a section lead, whichever the language of what they lead to. */
export const linkFacts: FactReader = (section) =>
  addressesOf(section)
    .filter(({ of }) => of !== 'image')
    .map(({ url, line }): Fact => ({ kind: 'link', key: neutralUrl(url), shown: url, line }));

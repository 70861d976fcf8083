import { addressesOf } from '../links/addressesOf';
import type { FactReader } from './factRule';

export const imageFacts: FactReader = (section) =>
  addressesOf(section)
    .filter(({ of }) => of === 'image')
    .map(({ url, line }) => ({ kind: 'image', key: url, shown: url, line }));

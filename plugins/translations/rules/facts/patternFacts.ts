import type { FactKind } from '../../Problem';
import { lineAt } from '../prose/Prose';
import { proseOf } from '../prose/proseOf';
import type { FactReader } from './factRule';
import { guids, ipAddresses } from './patterns';

const patternFacts =
  (kind: FactKind, pattern: RegExp): FactReader =>
  (section) =>
    proseOf(section).flatMap((prose) =>
      [...prose.text.matchAll(pattern)].map(({ 0: shown, index }) => ({
        kind,
        key: shown.toLowerCase(),
        shown,
        line: lineAt(prose, index),
      })),
    );

/** GUIDs in running text. Those in code, links and props are compared with what they stand in. */
export const guidFacts = patternFacts('guid', guids);
export const ipAddressFacts = patternFacts('ip-address', ipAddresses);

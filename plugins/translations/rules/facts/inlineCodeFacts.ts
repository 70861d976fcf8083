import { lineOf, nodesOf } from '../prose/nodes';
import type { FactReader } from './factRule';

/** What stands between backticks. White space in it may be the end of a line. */
export const inlineCodeFacts: FactReader = (section) =>
  nodesOf(section).flatMap((node) => {
    if (node.type !== 'inlineCode') return [];
    const value = node.value.replace(/\s+/gu, ' ');
    return [{ kind: 'inline-code', key: value, shown: `\`${value}\``, line: lineOf(node) }];
  });

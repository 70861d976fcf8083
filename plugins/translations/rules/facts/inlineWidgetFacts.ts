import { lineOf, nodesOf } from '../prose/nodes';
import type { FactReader } from './factRule';
import { widgetFact } from './widgetFact';

/** Widgets within a sentence, such as labels of the portal; the grammar of a language decides on their order. */
export const inlineWidgetFacts: FactReader = (section) =>
  nodesOf(section).flatMap((node) =>
    node.type === 'mdxJsxTextElement' ? [{ ...widgetFact(node), line: lineOf(node) }] : [],
  );

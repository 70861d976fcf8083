import type { Node } from 'mdast';
import { blockComponent } from '../component';
import { plainText } from '../text/plainText';
import type { Boundary } from './Boundary';

/** @param isTabOutside a tab that is in no set of tabs: shown as a title with what belongs to it */
export function wrapBlock(opening: Boundary, children: readonly Node[], isTabOutside: boolean): Node[] {
  const label = opening.title.map(plainText).join('').trim();
  switch (opening.block) {
    case 'shade-box':
      return [
        blockComponent(
          'ExperienceLeagueShadeBox',
          { title: unquoted(label) || undefined },
          children,
          opening,
        ),
      ];
    case 'collapsible':
      return [
        { type: 'details', data: { hName: 'details' }, children: [summary(opening), ...children] } as Node,
      ];
    case 'tabs':
      return wrapTabs(opening, children);
    case 'tab':
      return isTabOutside
        ? [paragraphOf({ type: 'strong', children: opening.title } as Node), ...children]
        : [blockComponent('TabItem', { label: unquoted(label) }, children, opening)];
  }
}

type Tab = ReturnType<typeof blockComponent>;

const isTab = (node: Node): node is Tab => 'name' in node && node.name === 'TabItem';

/** Tabs of the same title would be one tab to the theme, so that each has a number for a value. */
function wrapTabs(opening: Boundary, children: readonly Node[]): Node[] {
  const tabs = children.filter(isTab);
  for (const [index, tab] of tabs.entries()) {
    tab.attributes.push({ type: 'mdxJsxAttribute', name: 'value', value: `tab-${index + 1}` });
  }
  const others = children.filter((node) => !isTab(node));
  return tabs.length === 0 ? others : [...others, blockComponent('Tabs', {}, tabs, opening)];
}

const summary = (opening: Boundary): Node =>
  ({ type: 'summary', data: { hName: 'summary' }, children: opening.title }) as Node;

const paragraphOf = (child: Node): Node => ({ type: 'paragraph', children: [child] }) as Node;

const unquoted = (text: string): string => text.replace(/^["“”'](.*)["“”']$/, '$1');

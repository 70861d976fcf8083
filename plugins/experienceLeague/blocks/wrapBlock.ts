import type { Node } from 'mdast';
import { blockComponent } from '../component';
import { plainText } from '../text/plainText';
import type { Boundary } from './Boundary';

/** @param isTabOutside a tab that is in no set of tabs: shown as a title with what belongs to it */
export function wrapBlock(opening: Boundary, children: readonly Node[], isTabOutside: boolean): Node[] {
  const label = opening.title.map(plainText).join('').trim();
  switch (opening.block) {
    case 'shade-box':
      return [blockComponent('ExperienceLeagueShadeBox', { title: unquoted(label) || undefined }, children, opening)];
    case 'collapsible':
      return [{ type: 'details', data: { hName: 'details' }, children: [summary(opening), ...children] } as Node];
    case 'tabs':
      return wrapTabs(opening, children);
    case 'tab':
      return isTabOutside
        ? [paragraphOf({ type: 'strong', children: opening.title } as Node), ...children]
        : [blockComponent('TabItem', { value: label, label: unquoted(label) }, children, opening)];
  }
}

const isTab = (node: Node): boolean => 'name' in node && node.name === 'TabItem';

/** Tabs of the same title would be one tab to the theme, so that each has a number for a value. */
function wrapTabs(opening: Boundary, children: readonly Node[]): Node[] {
  const tabs = children.filter(isTab).map((tab, index) => {
    const [, label] = (tab as ReturnType<typeof blockComponent>).attributes;
    return { ...tab, attributes: [{ type: 'mdxJsxAttribute', name: 'value', value: `tab-${index + 1}` }, label] };
  });
  const others = children.filter((node) => !isTab(node));
  return tabs.length === 0 ? others : [...others, blockComponent('Tabs', {}, tabs as Node[], opening)];
}

const summary = (opening: Boundary): Node =>
  ({ type: 'summary', data: { hName: 'summary' }, children: opening.title }) as Node;

const paragraphOf = (child: Node): Node => ({ type: 'paragraph', children: [child] }) as Node;

const unquoted = (text: string): string => text.replace(/^["“”'](.*)["“”']$/, '$1');

import { useScrollPositionBlocker, useTabs } from '@docusaurus/theme-common/internal';
import { translate } from '@docusaurus/Translate';
import clsx from 'clsx';
import type { KeyboardEvent, ReactNode } from 'react';
import styles from './styles.module.css';
import { tabAfterKey } from './tabAfterKey';
import { useTabIds } from './TabIds';

/** The row of tabs. Arrows move, Enter and the space bar choose: a choice also changes other rows of the page. */
export default function TabList({ className }: { className: string | undefined }): ReactNode {
  const { selectedValue, selectValue, tabValues, block } = useTabs();
  const { blockElementScrollPositionUntilNextRender } = useScrollPositionBlocker();
  const idsOf = useTabIds();

  const choose = (tab: HTMLElement, value: string): void => {
    if (value === selectedValue) return;
    blockElementScrollPositionUntilNextRender(tab);
    selectValue(value);
  };
  const answerKey = (event: KeyboardEvent<HTMLLIElement>, value: string, at: number): void => {
    const next = tabAfterKey(event.key, at, tabValues.length);
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (next === null && !isChoice) return;
    // The space bar and the ends would scroll the page.
    event.preventDefault();
    if (next === null) choose(event.currentTarget, value);
    else document.getElementById(idsOf(tabValues[next]?.value ?? value).tab)?.focus();
  };

  return (
    <ul
      role="tablist"
      aria-orientation="horizontal"
      aria-label={translate({
        id: 'tabs.name',
        message: 'Ways to do this',
        description:
          'For screen readers, name of a row of tabs such as Azure portal, Azure CLI and PowerShell',
      })}
      className={clsx('tabs', block && 'tabs--block', className)}>
      {tabValues.map(({ value, label, attributes }, at) => (
        <li
          role="tab"
          key={value}
          id={idsOf(value).tab}
          aria-controls={idsOf(value).panel}
          aria-selected={selectedValue === value}
          tabIndex={selectedValue === value ? 0 : -1}
          onClick={(event) => choose(event.currentTarget, value)}
          onKeyDown={(event) => answerKey(event, value, at)}
          {...attributes}
          className={clsx(
            'tabs__item',
            styles.tab,
            attributes?.className as string | undefined,
            selectedValue === value && 'tabs__item--active',
          )}>
          {label ?? value}
        </li>
      ))}
    </ul>
  );
}

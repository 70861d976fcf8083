// Ejected from Docusaurus 3.10.2. Changed: the panel is named by its tab, also on paper, where all panels are shown.
import { useTabs } from '@docusaurus/theme-common/internal';
import type TabItemType from '@theme/TabItem';
import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { useTabIds } from '../Tabs/TabIds';
import styles from './styles.module.css';

export default function TabItem(props: ComponentProps<typeof TabItemType>): ReactNode {
  const { children, className, label, value } = props;
  const { selectedValue, lazy } = useTabs();
  const ids = useTabIds()(value);
  const isSelected = value === selectedValue;
  if (!isSelected && lazy) return null;
  return (
    <div
      role="tabpanel"
      id={ids.panel}
      aria-labelledby={ids.tab}
      data-label={label ?? value}
      className={clsx(styles.panel, className)}
      hidden={!isSelected}>
      {children}
    </div>
  );
}

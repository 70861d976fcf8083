// Ejected from Docusaurus 3.10.2. Changed: the row has a name, tabs and panels name each other, the space bar chooses,
// Home and End go to the ends. Nothing is mounted anew when React takes over, which would drop the focus of a reader who
// stands on a tab; the chosen tab is read in an effect there, so that what is first shown is what the build made.
import { ThemeClassNames } from '@docusaurus/theme-common';
import { sanitizeTabsChildren, TabsProvider, useTabsContextValue } from '@docusaurus/theme-common/internal';
import type TabsType from '@theme/Tabs';
import clsx from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './styles.module.css';
import { TabIds } from './TabIds';
import TabList from './TabList';

export default function Tabs(props: ComponentProps<typeof TabsType>): ReactNode {
  const value = useTabsContextValue(props);
  return (
    <TabIds value={useId()}>
      <TabsProvider value={value}>
        <div className={clsx(ThemeClassNames.tabs.container, 'tabs-container', styles.tabs)}>
          <TabList className={props.className} />
          <div className="margin-top--md">{sanitizeTabsChildren(props.children)}</div>
        </div>
      </TabsProvider>
    </TabIds>
  );
}

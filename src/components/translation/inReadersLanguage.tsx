import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ComponentType, ReactNode } from 'react';
import { useIsFallback } from './PageContext';
import styles from './styles.module.css';

/**
 * Widgets speak the reader's language also where the page around them is marked as English.
 * For those only that bring all of their words: what a page writes between two tags is English with the rest of it.
 */
export const inReadersLanguage = <Widgets extends Readonly<Record<string, ComponentType<never>>>>(
  widgets: Widgets,
): Widgets =>
  Object.fromEntries(Object.entries(widgets).map(([name, Widget]) => [name, marked(Widget)])) as Widgets;

function marked(Widget: ComponentType<never>): ComponentType<never> {
  const Inner = Widget as ComponentType<object>;
  return function InReadersLanguage(props: object): ReactNode {
    const { currentLocale } = useDocusaurusContext().i18n;
    if (!useIsFallback()) return <Inner {...props} />;
    return (
      <div className={styles.inPlace} lang={currentLocale}>
        <Inner {...props} />
      </div>
    );
  };
}

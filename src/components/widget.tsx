import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ComponentType, ReactNode } from 'react';
import { useIsFallback } from './translation/PageContext';
import styles from './translation/styles.module.css';
import { withBoundary } from './WidgetBoundary/withBoundary';

/**
 * Makes of a component what stands in a page: a fault takes away no more than itself, and it speaks the reader's language
 * also where the page around it is marked as English. For those only that bring all of their words: what a page writes
 * between two tags is English with it.
 */
export function widget<Props extends object>(
  name: string,
  Component: ComponentType<Props>,
): ComponentType<Props> {
  const Bounded = withBoundary(name, Component);
  return function Widget(props: Props): ReactNode {
    const { currentLocale } = useDocusaurusContext().i18n;
    if (!useIsFallback()) return <Bounded {...props} />;
    return (
      <div className={styles.inPlace} lang={currentLocale}>
        <Bounded {...props} />
      </div>
    );
  };
}

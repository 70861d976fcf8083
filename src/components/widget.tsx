import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ComponentType, ReactNode } from 'react';
import { useIsFallback } from './translation/PageContext';
import styles from './translation/styles.module.css';

/**
 * Makes of a component what stands in a page: it speaks the reader's language also where the page around it is marked
 * as English. For those only that bring all of their words: what a page writes between two tags is English with it.
 */
export function widget<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  return function Widget(props: Props): ReactNode {
    const { currentLocale } = useDocusaurusContext().i18n;
    if (!useIsFallback()) return <Component {...props} />;
    return (
      <div className={styles.inPlace} lang={currentLocale}>
        <Component {...props} />
      </div>
    );
  };
}

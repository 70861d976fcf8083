import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { PortalLabel } from './portalLabels';
import styles from './PortalText.module.css';

/** A label of the portal in the reader's language, with the English one for readers whose portal is English. */
export default function PortalText({ label, english }: PortalLabel): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const showsEnglish = currentLocale !== 'en' && label !== english;
  return (
    <>
      {label}
      {showsEnglish && (
        <>
          {' '}
          <span className={styles.english} lang="en">
            ({english})
          </span>
        </>
      )}
    </>
  );
}

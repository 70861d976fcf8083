import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';

/**
 * A label of the Azure portal in the reader's language, with the English one beside it: which of the two the reader
 * sees depends on the language the portal is set to.
 */
export default function PortalLabel({ en, children }: { en: string; children: ReactNode }): ReactNode {
  const { i18n } = useDocusaurusContext();
  return (
    <>
      <strong>{children}</strong>
      {i18n.currentLocale !== 'en' && children !== en && (
        <>
          {' '}
          (<span lang="en">{en}</span>)
        </>
      )}
    </>
  );
}

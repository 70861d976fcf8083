import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { portalLabel } from '../../messages/portalLabel';
import type { Fix } from '../../readiness';
import styles from './styles.module.css';

/** Where to select what, one label after the other; the link is a short cut that Microsoft may change. */
export default function PortalPath({ portal }: { portal: Fix['portal'] }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  return (
    <>
      <ol className={styles.path}>
        {portal.path.map((english, index) => (
          <li key={index}>
            <Label english={english} isEnglishPage={currentLocale === 'en'} />
          </li>
        ))}
      </ol>
      <Link to={portal.url} className={styles.open}>
        {translate({
          id: 'fix.openPortal',
          message: 'Open this page',
          description: 'Link to a page of the Azure portal, of Microsoft’s sign-in or of an Adobe product',
        })}
      </Link>
    </>
  );
}

function Label({ english, isEnglishPage }: { english: string; isEnglishPage: boolean }): ReactNode {
  const label = portalLabel(english);
  if (isEnglishPage || label === english) return <strong translate="no">{english}</strong>;
  return (
    <>
      <strong>{label}</strong> (<span lang="en">{english}</span>)
    </>
  );
}

import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { colon } from '../../messages/colon';
import { localizedUrl } from '../../messages/localizedUrl';
import { basisWord, checkTitle } from '../../messages/readiness';
import type { Finding } from '../../readiness';
import styles from './styles.module.css';

/** Who says that it must be so, and where this guide explains it. */
export default function FindingSource({ finding: { basis, check, code } }: { finding: Finding }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const host = new URL(basis.url).hostname;
  return (
    <p className={styles.basis}>
      {basisWord(basis.by)}
      {colon()} <Link to={localizedUrl(basis.url, currentLocale)}>{host}</Link>{' '}
      <Link to={`/reference/checks/#${check.replace('.', '-')}`}>
        {translate(
          {
            id: 'finding.more',
            message: 'More about “{check}”',
            description: 'Link to the section of a check on the page “Checks”. {check}: its name',
          },
          { check: checkTitle(check) },
        )}
      </Link>{' '}
      <code>{code}</code>
    </p>
  );
}

import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { type ErrorCode, relatedCheck } from '../../az-output/explain';
import { colon } from '../../messages/colon';
import styles from './styles.module.css';

/** To the error on its reference page, and to the check that looks at the same thing. */
export default function Links({ code }: { code: ErrorCode }): ReactNode {
  const check = relatedCheck(code);
  return (
    <p className={styles.links}>
      <Link to={`/reference/error-messages/#${code.slice('error/'.length)}`}>
        {translate({
          id: 'explainer.more',
          message: 'More about this error',
          description: 'Link to an error on the reference page; its code stands behind it',
        })}
        {colon()} <code translate="no">{code}</code>
      </Link>
      {check !== null && <CheckLink check={check} />}
    </p>
  );
}

export function CheckLink({ check }: { check: string }): ReactNode {
  return (
    <Link to={`/reference/checks/#${check.replace('.', '-')}`}>
      {translate({
        id: 'explainer.check',
        message: 'The check of the same thing',
        description:
          'Link from an error to the check of the set-up that looks at the same thing; its name follows',
      })}
      {colon()} <code translate="no">{check}</code>
    </Link>
  );
}

import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** Everything that a sign-in will ask for, before it is asked for. */
export default function WhatIsRead(): ReactNode {
  return (
    <details className={styles.details}>
      <summary>
        {translate({
          id: 'live.read.caption',
          message: 'What will be read, and what you consent to',
          description: 'Opens the list of what the live check reads',
        })}
      </summary>
      <ol className={styles.read}>
        <li>
          {translate({
            id: 'live.read.signIn',
            message: 'Sign-in (openid, profile, offline_access): your name, your user name and your tenant.',
            description: 'First of three steps of consent. The words in brackets are permissions',
          })}
        </li>
        <li>
          {translate({
            id: 'live.read.resourceManager',
            message:
              'Azure Resource Manager (user_impersonation): the vault, the key, the role assignments and the deny assignments. For a browser, Azure has no permission that only reads. This page contains only requests that read.',
            description: 'Second of three steps of consent. The word in brackets is a permission',
          })}
        </li>
        <li>
          {translate({
            id: 'live.read.graph',
            message:
              'Microsoft Graph (User.Read, Application.Read.All): the application of Adobe, and your directory roles. An administrator has to consent to the second permission.',
            description: 'Third of three steps of consent. The words in brackets are permissions',
          })}
        </li>
      </ol>
      <p>
        {translate({
          id: 'live.read.refuse',
          message:
            'You are asked for each step on its own. If you refuse the second or the third, the other still works, and the checks that need it cannot be read.',
          description: 'Stands under the three steps of consent',
        })}{' '}
        <Link to="/what-the-checks-read/">
          {translate({
            id: 'live.read.more',
            message: 'Every request, and what leaves your browser',
            description: 'Link to the page “What the checks read, and what leaves your browser”',
          })}
        </Link>
      </p>
    </details>
  );
}

import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';

/** Without a key and an application there is nothing to ask Azure about. */
export default function MissingSubject(): ReactNode {
  return (
    <p data-missing="">
      {translate({
        id: 'live.missingSubject',
        message: 'Enter the Key Identifier and the application ID of Adobe. The check begins by itself then.',
        description: 'Shown to a reader who is signed in, as long as one of the two fields is empty',
      })}{' '}
      <Link to="/check-your-set-up/">
        {translate({
          id: 'live.toFields',
          message: 'To the fields',
          description: 'Link to the page that checks the set-up, where both fields are',
        })}
      </Link>
    </p>
  );
}

import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function NothingFound({ onFollow }: { onFollow: () => void }): ReactNode {
  return (
    <p className={styles.advice}>
      {translate({
        id: 'search.tryOther',
        message: 'Try one word only, or the English term as the Azure portal has it.',
        description: 'Advice when the search found nothing',
      })}{' '}
      <Link to="/glossary/" onClick={onFollow} data-result="">
        {translate({
          id: 'search.glossary',
          message: 'See all terms in the glossary',
          description: 'Link when the search found nothing',
        })}
      </Link>
    </p>
  );
}

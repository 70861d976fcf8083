import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export default function Failed({ onRetry }: { onRetry: () => void }): ReactNode {
  return (
    <div role="alert" className={styles.offer}>
      <p>{process.env.NODE_ENV === 'development' ? noIndexWords : failedWords()}</p>
      <button type="button" className="button button--secondary button--sm" onClick={onRetry}>
        {translate({
          id: 'search.retry',
          message: 'Try again',
          description: 'Button after the search could not be loaded',
        })}
      </button>
    </div>
  );
}

/** For developers only, who read English. */
const noIndexWords = 'npm run dev has no search index. Run npm start, which builds one.';

const failedWords = (): string =>
  translate({
    id: 'search.failed',
    message: 'The search could not be loaded. Check your connection.',
    description: 'Shown in the search when the network failed',
  });

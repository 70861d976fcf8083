import { translate } from '@docusaurus/Translate';
import { type ReactNode, useId } from 'react';
import type { PageHits } from '../engine/PageHits';
import Results from './Results';
import styles from './styles.module.css';

interface Props {
  readonly pages: readonly PageHits[];
  readonly onFollow: () => void;
}

export default function EnglishResults({ pages, onFollow }: Props): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <p className={styles.english} id={id}>
        {translate({
          id: 'search.english',
          message: 'From the English guide',
          description: 'Stands above results in English, when there are few in the language of the page',
        })}
      </p>
      <Results pages={pages} onFollow={onFollow} language="en" />
    </section>
  );
}

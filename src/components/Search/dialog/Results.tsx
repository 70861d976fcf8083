import { type ReactNode, useId } from 'react';
import type { PageHits } from '../engine/PageHits';
import Result from './Result';
import styles from './styles.module.css';

interface Props {
  readonly pages: readonly PageHits[];
  readonly onFollow: () => void;
  /** The language of the pages, where it is not the reader's. */
  readonly language?: string;
}

export default function Results({ pages, onFollow, language }: Props): ReactNode {
  const id = useId();
  return pages.map(({ page, hits }, index) => (
    <section key={hits[0]?.url} className={styles.page} lang={language} aria-labelledby={`${id}-${index}`}>
      <p className={styles.pageTitle} id={`${id}-${index}`}>
        {page}
      </p>
      <ul className={styles.hits}>
        {hits.map((hit) => (
          <Result key={hit.url} hit={hit} onFollow={onFollow} language={language} />
        ))}
      </ul>
    </section>
  ));
}

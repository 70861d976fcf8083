import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export interface Term {
  readonly id: string;
  readonly en: string;
  readonly term: string;
  readonly definition: string;
}

/** The terms of the reader's language, each with the English one beside it where they differ. */
export default function Glossary({ terms }: { terms: readonly Term[] }): ReactNode {
  const brokenLinks = useBrokenLinks();
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, en, term, definition }) => {
        brokenLinks.collectAnchor(id);
        return (
          <div key={id} id={id} className={styles.entry} data-search-entry={term}>
            <dt data-pagefind-ignore>
              {term}
              {en !== term && (
                <span lang="en" className={styles.english}>
                  {en}
                </span>
              )}
            </dt>
            <dd>{definition}</dd>
          </div>
        );
      })}
    </dl>
  );
}

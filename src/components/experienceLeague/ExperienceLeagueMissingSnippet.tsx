import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './blocks.module.css';

/** Stands where a snippet or an included file should be. */
export default function ExperienceLeagueMissingSnippet({ name }: { name: string }): ReactNode {
  return (
    <span className={styles.missing}>
      <span className={styles.missingLabel}>
        <Translate
          id="experienceLeague.snippet.missing"
          description="In the place of a piece of text that the page takes from another file, which is not there">
          A part of this page is missing here.
        </Translate>
      </span>
      <code>{name}</code>
    </span>
  );
}

import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './blocks.module.css';

interface Props {
  alt?: string;
  url?: string;
}

/** Stands where an image should be, and says what is on it. */
export default function ExperienceLeagueMissingImage({ alt, url }: Props): ReactNode {
  return (
    <span className={styles.missing}>
      <span className={styles.missingLabel}>
        {url === undefined ? (
          <Translate
            id="experienceLeague.image.missing"
            description="In the place of a picture whose file is not there; its description stands below">
            This picture is missing.
          </Translate>
        ) : (
          <a href={url} target="_blank" rel="noopener noreferrer">
            <Translate
              id="experienceLeague.image.elsewhere"
              description="Link to a picture on another site, in its place; {site} is the host name; opens in a new tab"
              values={{ site: new URL(url).host }}>
              {'See the picture on {site} (new tab)'}
            </Translate>
          </a>
        )}
      </span>
      {alt !== undefined && alt !== '' && <span>{alt}</span>}
    </span>
  );
}

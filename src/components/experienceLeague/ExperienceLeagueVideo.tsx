import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import styles from './blocks.module.css';

/** A card in the place of a video: nothing of another site is loaded before the reader asks for it. */
export default function ExperienceLeagueVideo({ url }: { url: string }): ReactNode {
  return (
    <div className={styles.video}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.play}>
        <path d="M8 5v14l11-7z" />
      </svg>
      <p>
        <a href={url} target="_blank" rel="noopener noreferrer">
          <Translate
            id="experienceLeague.video.open"
            description="Link to a video on another site, which opens in a new tab; {site} is its host name"
            values={{ site: new URL(url).host }}>
            {'Watch the video on {site} (new tab)'}
          </Translate>
        </a>
      </p>
    </div>
  );
}

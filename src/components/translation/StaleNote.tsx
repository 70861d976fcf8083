import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import Changes from './Changes';
import type { StaleSection } from './TranslationData';
import styles from './styles.module.css';

interface Props {
  readonly section: StaleSection;
  readonly language: string;
  /** Of the English page, without hash. */
  readonly englishPage: string;
}

/** Quiet, because what stands below it may well still be right. */
export default function StaleNote({ section, language, englishPage }: Props): ReactNode {
  const { id, changes } = section;
  return (
    <div
      className={styles.stale}
      role="note"
      lang={language}
      data-pagefind-ignore="all"
      data-markdown=""
      data-translation="stale">
      <p>
        {id === null
          ? translate({
              id: 'translation.stale.top',
              message: 'The English text at the top of this page has changed since it was translated.',
              description:
                'Above a page of which the part before the first heading is older than the English one',
            })
          : translate({
              id: 'translation.stale',
              message: 'The English text of this section has changed since it was translated.',
              description: 'Under the heading of a section that is older than the English one',
            })}{' '}
        <a href={id === null ? englishPage : `${englishPage}#${id}`} hrefLang="en">
          {translate({
            id: 'translation.stale.link',
            message: 'Read it in English',
            description: 'Link to the English text of a section whose translation is older',
          })}
        </a>
      </p>
      {changes.length > 0 && (
        <details>
          <summary>
            {translate({
              id: 'translation.stale.changes',
              message: 'What changed in the English text',
              description: 'Opens the old and the new English words of a section whose translation is older',
            })}
          </summary>
          <Changes changes={changes} language={language} />
        </details>
      )}
    </div>
  );
}

import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { TextChange } from './TranslationData';
import styles from './styles.module.css';

interface Props {
  readonly changes: readonly TextChange[];
  readonly language: string;
}

/** Old and new words, told apart by lines for the eye and by words for screen readers, most of which pass over both tags. */
export default function Changes({ changes, language }: Props): ReactNode {
  return (
    <p className={styles.changes} lang="en">
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'added' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <span className={styles.spoken} lang={language}>
              {kind === 'added' ? beforeAdded() : beforeRemoved()}
            </span>
            {text}
            <span className={styles.spoken} lang={language}>
              {afterChange()}
            </span>
          </Tag>
        );
      })}
    </p>
  );
}

const beforeAdded = (): string =>
  translate({
    id: 'translation.change.added',
    message: '[new: ',
    description: 'Heard by screen readers before English words that were added; a space at the end',
  });

const beforeRemoved = (): string =>
  translate({
    id: 'translation.change.removed',
    message: '[taken out: ',
    description: 'Heard by screen readers before English words that were removed; a space at the end',
  });

const afterChange = (): string =>
  translate({
    id: 'translation.change.end',
    message: ']',
    description: 'Heard by screen readers after English words that were added or removed',
  });

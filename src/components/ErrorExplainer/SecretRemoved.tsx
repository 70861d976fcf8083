import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { Secret } from '../../az-output/explain';
import { errorWords } from '../../messages/errors';
import StatusIcon from '../StatusIcon';
import { emptiedWords } from './emptiedWords';
import styles from './styles.module.css';

/** Stands where the result would be: the text is gone, and this is why. */
export default function SecretRemoved({ kind }: Secret): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { title, cause, next } = errorWords(
    { code: 'error/secret-material', span: [0, 0], params: { kind } },
    currentLocale,
  );
  return (
    <div className={styles.match}>
      <StatusIcon status="bad" />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p>{cause}</p>
        <p>{emptiedWords()}</p>
        <p>{next}</p>
      </div>
    </div>
  );
}

import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { ErrorMatch } from '../../az-output/explain';
import { errorFacts, errorWords } from '../../messages/errors';
import StatusIcon from '../StatusIcon';
import { excerpt } from './excerpt';
import Links from './Links';
import styles from './styles.module.css';

/** One error: its words, its place in the text, what the text says, and where to read on. */
export default function Match({ text, match }: { text: string; match: ErrorMatch }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { title, cause, meaning, next } = errorWords(match, currentLocale);
  const { before, marked, after } = excerpt(text, match.span);
  const facts = errorFacts(match, currentLocale);
  return (
    <>
      <StatusIcon status={match.code === 'error/unknown' ? 'info' : 'warning'} />
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p>{cause}</p>
        {meaning !== null && <p>{meaning}</p>}
        <p>{next}</p>
        <p>
          <code className={styles.place} translate="no">
            {before}
            <mark className={styles.mark}>{marked}</mark>
            {after}
          </code>
        </p>
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <code translate="no">{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <Links code={match.code} />
      </div>
    </>
  );
}

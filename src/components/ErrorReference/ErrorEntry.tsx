import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { type ErrorCode, explainError, relatedCheck, vendorCodes } from '../../az-output/explain';
import { errorExamples } from '../../az-output/explain/examples';
import { errorWords } from '../../messages/errors';
import { CheckLink } from '../ErrorExplainer/Links';
import styles from './styles.module.css';

export default function ErrorEntry({ code }: { code: ErrorCode }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const anchor = code.slice('error/'.length);
  useBrokenLinks().collectAnchor(anchor);
  const example = errorExamples[code];
  const match = explainError(example).matches.find((candidate) => candidate.code === code);
  if (match === undefined) throw new Error(`The example of ${code} must be explained by ${code}.`);
  const { title, cause, meaning, next } = errorWords(match, currentLocale);
  const check = relatedCheck(code);

  return (
    <section
      id={anchor}
      className={styles.error}
      data-search-entry={title}
      data-search-codes={[code, ...vendorCodes(code)].join(' ')}>
      <p className={styles.head} data-pagefind-ignore>
        <strong>{title}</strong> <code translate="no">{code}</code>
      </p>
      <p>{cause}</p>
      {meaning !== null && <p>{meaning}</p>}
      <p>{next}</p>
      {check !== null && (
        <p>
          <CheckLink check={check} />
        </p>
      )}
      <p className={styles.caption}>
        {translate({
          id: 'errorReference.example',
          message: 'Example',
          description: 'Before an example of an error message',
        })}
      </p>
      <code className={styles.example} translate="no">
        {example}
      </code>
    </section>
  );
}

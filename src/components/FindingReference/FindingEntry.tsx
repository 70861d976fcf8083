import { translate } from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import { type FindingCode, judgeKeyIdentifier, severityOf } from '../../key-identifier';
import { examples } from '../../key-identifier/examples';
import { wordsOf } from '../../messages/findings';
import { proposalCaption } from '../../messages/proposalCaption';
import { severityWord } from '../../messages/severityWord';
import { visibleText } from '../KeyIdentifierCheck/visibleText';
import styles from './styles.module.css';

/** An example of 4 KB need not be read to the end. */
const shownLength = 240;

export default function FindingEntry({ code }: { code: FindingCode }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const anchor = code.slice('key-identifier/'.length);
  useBrokenLinks().collectAnchor(anchor);
  const example = examples[code];
  const { findings, suggestion } = judgeKeyIdentifier(example);
  const finding = findings.find((candidate) => candidate.code === code);
  if (finding === undefined) throw new Error(`The example of ${code} must make the check report ${code}.`);
  const { what, next } = wordsOf(finding, currentLocale);

  return (
    <section id={anchor} className={styles.finding} data-search-entry={code} data-search-codes={code}>
      <p className={styles.code} data-pagefind-ignore>
        <code translate="no">{code}</code> <span>{severityWord(severityOf(code))}</span>
      </p>
      <p>{what}</p>
      {next !== null && <p>{next}</p>}
      <dl className={styles.example}>
        <dt>
          {translate({
            id: 'finding.example',
            message: 'Example',
            description: 'Before an example of a pasted text',
          })}
        </dt>
        <dd>
          <code translate="no">{shown(example)}</code>
        </dd>
        {suggestion !== null && (
          <>
            <dt>{proposalCaption()}</dt>
            <dd>
              <code translate="no">{suggestion}</code>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

/** White space at the edges and invisible characters would not be seen; that between words is. */
function shown(example: string): string {
  const text = example.length > shownLength ? `${example.slice(0, shownLength)}…` : example;
  return text.replace(/^ +| +$|\n|[^ -~“”–аa-z…]/g, visibleText);
}

import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import type { PasteFinding } from '../../az-output';
import { colon } from '../../messages/colon';
import { pasteWords } from '../../messages/pastes';
import { severityWord } from '../../messages/severityWord';
import StatusIcon, { type Status } from '../StatusIcon';
import type { PasteState } from './usePaste';
import styles from './styles.module.css';

const icons: Readonly<Record<PasteFinding['severity'], Status>> = {
  error: 'bad',
  warning: 'warning',
  info: 'info',
};

/** What was noticed while reading; a reader who pasted the wrong thing is told what it is and what to do. */
export default function PasteFindings({ state }: { state: PasteState }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  if (state.kind === 'idle') return null;
  if (state.kind === 'reading') {
    return (
      <p className={styles.reading}>
        <progress max={1} value={state.fraction} aria-label={readingWords()} /> {readingWords()}
      </p>
    );
  }
  return (
    <ul className={styles.findings}>
      {state.findings.map((finding, index) => {
        const { what, next } = pasteWords(finding, currentLocale);
        return (
          <li key={index} data-code={finding.code}>
            <StatusIcon status={icons[finding.severity]} />
            <div>
              <p>
                <strong>
                  {severityWord(finding.severity)}
                  {colon()}
                </strong>{' '}
                {what}
              </p>
              {next !== null && <p>{next}</p>}
            </div>
          </li>
        );
      })}
      {!state.isKept && (
        <li>
          <StatusIcon status="info" />
          <p>
            {translate({
              id: 'setUp.notKept',
              message: 'The data is too large to stay on this device. It is gone when you leave the page.',
              description: 'Said when the collected output is too large for the storage of the browser',
            })}
          </p>
        </li>
      )}
    </ul>
  );
}

const readingWords = (): string =>
  translate({
    id: 'setUp.reading',
    message: 'Reading …',
    description: 'Shown while a large text is being read',
  });

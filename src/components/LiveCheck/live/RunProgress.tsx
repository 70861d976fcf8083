import { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type { ReactNode } from 'react';
import styles from '../styles.module.css';
import type { RunState } from './RunState';
import type { RunControls } from './useRun';

/** How far it is, what it waits for, and when it last looked. */
export default function RunProgress({ run: { state } }: { readonly run: RunControls }): ReactNode {
  const { currentLocale } = useDocusaurusContext().i18n;
  const { answered, isSlow, lastLookedAt, status, total, watch } = state;
  const lines = [
    status === 'running' ? progressWords(state) : null,
    status === 'running' && isSlow ? slowWords() : null,
    status === 'cancelled' ? cancelledWords() : null,
    status !== 'running' && lastLookedAt !== null ? lookedWords(lastLookedAt, currentLocale) : null,
    watchWords(watch),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div className={styles.progress} data-run={status} data-watch={watch.kind}>
      {status === 'running' && (
        <progress max={Math.max(1, total)} value={answered} aria-label={progressLabel()} />
      )}
      <div role="status">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

const progressLabel = (): string =>
  translate({
    id: 'live.progress.label',
    message: 'Answers of Azure',
    description: 'Name of a progress bar, for screen readers',
  });

function progressWords({ answered, rows, total, wait }: RunState): string {
  if (wait !== null) {
    return translate(
      {
        id: 'live.progress.wait',
        message: 'Waiting for {host}. The next try is in {seconds} s.',
        description: 'While waiting before a request is repeated. {host}: a host name',
      },
      { host: wait.host, seconds: String(wait.seconds) },
    );
  }
  if (rows !== null) {
    return translate(
      {
        id: 'live.progress.rows',
        message: 'Reading a long list: {rows} entries so far.',
        description: 'While a list of many pages is read',
      },
      { rows: String(rows) },
    );
  }
  return translate(
    {
      id: 'live.progress.answers',
      message: 'Reading from Azure: {answered} of {total} answers.',
      description: 'While the live check runs',
    },
    { answered: String(answered), total: String(total) },
  );
}

const slowWords = (): string =>
  translate({
    id: 'live.progress.slow',
    message: 'This takes longer than usual. You can wait, or cancel and keep what is there.',
    description: 'After ten seconds of the live check',
  });

const cancelledWords = (): string =>
  translate({
    id: 'live.progress.cancelled',
    message: 'Cancelled. What had been read is shown; the rest could not be read.',
    description: 'After the reader cancelled the live check',
  });

const lookedWords = (at: number, language: string): string =>
  translate(
    {
      id: 'live.progress.looked',
      message: 'Read from Azure at {time}.',
      description: 'After the live check. {time}: a time of day',
    },
    { time: new Date(at).toLocaleTimeString(language) },
  );

function watchWords(watch: RunState['watch']): string | null {
  if (watch.kind === 'off') return null;
  if (watch.kind === 'on') {
    return translate(
      {
        id: 'live.watch.on',
        message: 'Watching. The next look is {seconds} s after the last one.',
        description: 'While Azure is asked again and again',
      },
      { seconds: String(watch.seconds) },
    );
  }
  switch (watch.because) {
    case 'all-hold':
      return translate({
        id: 'live.watch.allHold',
        message: 'All required checks hold now. Watching has ended.',
        description: 'Why watching ended',
      });
    case 'time-is-up':
      return translate({
        id: 'live.watch.timeIsUp',
        message: 'Not everything holds after 30 minutes. Watching has ended: look for another cause.',
        description: 'Why watching ended',
      });
    case 'page-was-hidden':
      return translate({
        id: 'live.watch.hidden',
        message: 'Watching has ended, because this page was hidden for some minutes.',
        description: 'Why watching ended',
      });
  }
}

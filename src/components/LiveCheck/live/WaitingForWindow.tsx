import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { How, Session } from '../../../azure/signIn';
import type { Step } from '../../../azure/signIn/SessionState';
import styles from '../styles.module.css';

/**
 * A window of Microsoft is open, or was: a browser does not tell this page when it is closed, so the ways on are always
 * here.
 */
export default function WaitingForWindow({
  session,
  step,
}: {
  readonly session: Session;
  readonly step: Step;
}): ReactNode {
  const open = (how: How): void => void session.open(step, how);
  return (
    <div className={styles.waiting}>
      <p role="status">
        {translate({
          id: 'live.window.waiting',
          message: 'Go on in the window of Microsoft. If you have closed it or do not see it, choose:',
          description: 'Shown while the sign-in window is open. Buttons follow',
        })}
      </p>
      <div className={styles.buttons}>
        <button type="button" className="button button--primary button--sm" onClick={() => open('popup')}>
          {translate({
            id: 'live.window.again',
            message: 'Open it again',
            description: 'Button: opens the sign-in window once more',
          })}
        </button>
        <button
          type="button"
          className="button button--secondary button--sm"
          onClick={() => open('redirect')}>
          {redirectLabel()}
        </button>
        <button type="button" className="button button--secondary button--sm" onClick={session.stopWaiting}>
          {translate({ id: 'live.cancel', message: 'Cancel', description: 'Button: stops what is going on' })}
        </button>
      </div>
    </div>
  );
}

export const redirectLabel = (): string =>
  translate({
    id: 'live.window.redirect',
    message: 'Continue in this window',
    description: 'Button: signs in without a window of its own, and comes back',
  });

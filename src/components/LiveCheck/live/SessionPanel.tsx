import { useMsal } from '@azure/msal-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Session } from '../../../azure/signIn';
import type { KeyIdentifier } from '../../../key-identifier';
import type { Product } from '../../../readiness';
import { useReport } from '../../setUp/useReport';
import SignInOptions from '../SignInOptions';
import styles from '../styles.module.css';
import WhatIsRead from '../WhatIsRead';
import Actions from './Actions';
import MissingSubject from './MissingSubject';
import Permissions from './Permissions';
import ProblemBox from './ProblemBox';
import RunProgress from './RunProgress';
import { useSessionState } from './session';
import SignInStep from './SignInStep';
import { useRun } from './useRun';
import WaitingForWindow from './WaitingForWindow';
import Who from './Who';

interface Props {
  readonly product: Product;
  readonly identifier: KeyIdentifier | null;
  readonly appId: string | null;
  readonly isPressed: boolean;
  readonly session: Session;
}

/** Who is signed in, what they allowed, and the check itself. */
export default function SessionPanel({ product, identifier, appId, isPressed, session }: Props): ReactNode {
  const { account, permissions, problem, waitingFor } = useSessionState(session);
  const { inProgress } = useMsal();
  const report = useReport(product);
  const run = useRun(product, session, identifier?.uri ?? null, appId);
  const isAsked = identifier !== null && appId !== null;
  const canRead = account !== null && Object.values(permissions).includes('granted');

  const begun = useRef(false);
  // The press that loaded all this is still the press that opens the window.
  useEffect(() => {
    if (begun.current || !isPressed) return;
    begun.current = true;
    const { account: known, problem: earlier } = session.read();
    if (known === null && earlier === null) void session.open('sign-in', 'popup');
  }, [isPressed, session]);

  const { startIfNew } = run;
  // Of another tenant or with another permission, what may be read is another question.
  useEffect(() => {
    const all = Object.values(permissions);
    if (account !== null && !all.includes('unasked') && all.includes('granted')) startIfNew();
  }, [startIfNew, account, permissions]);

  return (
    <div data-session={account === null ? 'out' : 'in'} data-progress={inProgress} className={styles.session}>
      {account === null ? (
        <SignInStep session={session} isWaiting={waitingFor === 'sign-in'} />
      ) : (
        <>
          <Who session={session} account={account} report={report} />
          <Permissions session={session} />
        </>
      )}
      {waitingFor !== null && <WaitingForWindow session={session} step={waitingFor} />}
      {problem !== null && waitingFor === null && (
        <ProblemBox
          problem={problem.problem}
          onRedirect={() => void session.open(problem.step, 'redirect')}
        />
      )}
      {account !== null && !isAsked && <MissingSubject />}
      {canRead && isAsked && <Actions product={product} run={run} />}
      <RunProgress run={run} />
      {account === null && (
        <>
          <WhatIsRead />
          <SignInOptions />
        </>
      )}
    </div>
  );
}

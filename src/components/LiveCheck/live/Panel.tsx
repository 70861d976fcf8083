import { MsalProvider } from '@azure/msal-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { SignInProblem } from '../../../azure/codes/SignInProblem';
import type { Session } from '../../../azure/signIn';
import type { KeyIdentifier } from '../../../key-identifier';
import type { Product } from '../../../readiness';
import { loadingWords } from '../loadingWords';
import { signInLabel } from '../signInLabel';
import SignInOptions from '../SignInOptions';
import { useSiteSettings } from '../useSiteSettings';
import { useWishes } from '../useWishes';
import ProblemBox from './ProblemBox';
import { openSession } from './session';
import SessionPanel from './SessionPanel';

interface Props {
  readonly product: Product;
  readonly identifier: KeyIdentifier | null;
  readonly appId: string | null;
  /** Whether the reader has pressed the button here, and not beside another step. */
  readonly isPressed: boolean;
}

/** The live check once it is loaded. A default export, because it is imported on demand. */
export default function Panel({ isPressed, ...asked }: Props): ReactNode {
  const site = useSiteSettings();
  const { clientId, isMemoryOnly, tenant } = useWishes();
  const [session, setSession] = useState<Session | null>(null);
  const [problem, setProblem] = useState<SignInProblem | null>(null);
  useEffect(() => {
    // Tried again when the reader says so, whatever they change before.
    if (problem !== null) return undefined;
    let isCurrent = true;
    openSession(site, { clientId, tenant }, isMemoryOnly).then(
      (next) => isCurrent && setSession(next),
      (error: unknown) => isCurrent && setProblem(startProblem(site.kind, error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [site, clientId, tenant, isMemoryOnly, problem]);

  if (problem !== null) {
    return (
      <>
        <ProblemBox problem={problem} />
        <button type="button" className="button button--primary" onClick={() => setProblem(null)}>
          {signInLabel()}
        </button>
        <SignInOptions />
      </>
    );
  }
  if (session === null) return <p role="status">{loadingWords()}</p>;
  return (
    <MsalProvider instance={session.client}>
      <SessionPanel session={session} isPressed={isPressed} {...asked} />
    </MsalProvider>
  );
}

const startProblem = (kind: 'azure' | 'demo', error: unknown): SignInProblem =>
  kind === 'demo'
    ? { code: 'demo-missing' }
    : { code: 'unknown', detail: error instanceof Error ? error.message : String(error) };

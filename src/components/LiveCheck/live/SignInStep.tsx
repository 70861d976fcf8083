import type { ReactNode } from 'react';
import type { Session } from '../../../azure/signIn';
import { signInLabel } from '../signInLabel';

export default function SignInStep({
  session,
  isWaiting,
}: {
  readonly session: Session;
  readonly isWaiting: boolean;
}): ReactNode {
  if (isWaiting) return null;
  return (
    <button
      type="button"
      className="button button--primary"
      onClick={() => void session.open('sign-in', 'popup')}>
      {signInLabel()}
    </button>
  );
}

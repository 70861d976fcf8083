import type { Account } from '../model/Account';
import { refreshTokenSeconds } from './application';
import type { LoginContext } from './LoginContext';
import type { Session } from './state/Session';

type Lengths = Pick<LoginContext, 'accessTokenSeconds' | 'shortSessionSeconds'>;

const isShort = ({ trouble }: Account): boolean => trouble?.kind === 'short-session';

export const sessionSeconds = (account: Account, { shortSessionSeconds }: Lengths): number =>
  isShort(account) ? shortSessionSeconds : refreshTokenSeconds;

/** Never longer than the session, or nobody would notice that it ended. */
export const accessTokenSecondsOf = (account: Account, lengths: Lengths): number =>
  Math.min(lengths.accessTokenSeconds, sessionSeconds(account, lengths));

/** The sign-in page remembers an account as long as its session; else a silent request would just begin another. */
export const isStillSignedIn = (
  account: Account,
  since: number | undefined,
  context: Lengths & Pick<LoginContext, 'now'>,
): boolean => since !== undefined && context.now() < since + sessionSeconds(account, context) * 1000;

/** A short session ends without a warning: MSAL does not even try a refresh token that it knows to end soon. */
export const announcedSeconds = ({ account, endsAt }: Session, now: number): number =>
  isShort(account) ? refreshTokenSeconds : Math.floor((endsAt - now) / 1000);

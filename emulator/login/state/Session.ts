import type { Account } from '../../model/Account';
import type { Browser } from './Browsers';

/** One sign-in of one account in one browser: what refresh tokens go on with. */
export interface Session {
  readonly account: Account;
  readonly browser: Browser;
  readonly clientId: string;
  /** In milliseconds. Renewing a refresh token does not move it. */
  readonly endsAt: number;
}

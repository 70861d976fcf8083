import { html } from 'hono/html';
import type { Account } from '../../model/Account';
import { applicationName } from '../application';
import type { SignInError } from '../errors/SignInError';
import { type Html, layout } from './layout';

/** An action of null leaves its button out. */
interface Actions {
  readonly otherAccount: string | null;
  readonly back: string;
}

export const adminApprovalPage = (account: Account, { back, otherAccount }: Actions): Html =>
  layout(
    'Need admin approval',
    html`<p>
        Signed in as <strong>${account.username}</strong>. The app <strong>${applicationName}</strong> needs
        permission that only an administrator of your organization can grant. Ask an administrator to grant it
        before you use the app.
      </p>
      ${choices({ back, otherAccount }, 'Return to the application without granting consent')}`,
  );

export const refusedPage = (account: Account, error: SignInError, actions: Actions): Html =>
  layout(
    'You cannot access this right now',
    html`<p>Signed in as <strong>${account.username}</strong>.</p>
      ${errorText(error)} ${choices(actions, 'Return to the application')}`,
  );

/** For requests of which it is not known who sent them: there is no way back that could be trusted. */
export const errorPage = (error: SignInError): Html =>
  layout(
    'Sorry, but we’re having trouble signing you in',
    html`${errorText(error)}
      <p>Close this window and go back to the app.</p>`,
  );

const errorText = ({ number, text }: SignInError): Html => html`<p><code>AADSTS${number}</code>: ${text}</p>`;

const choices = ({ otherAccount, back }: Actions, returnLabel: string): Html =>
  html`<form method="post" class="choices">
    <button formaction="${back}" class="main">${returnLabel}</button>
    ${
      otherAccount === null
        ? ''
        : html`<button formaction="${otherAccount}">Sign in with a different account</button>`
    }
  </form>`;

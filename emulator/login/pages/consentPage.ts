import { html } from 'hono/html';
import type { Account } from '../../model/Account';
import { applicationName } from '../application';
import { type Permission, permissions } from '../permissions';
import { type Html, layout } from './layout';

interface ConsentPage {
  readonly account: Account;
  readonly asked: readonly Permission[];
  readonly acceptAction: string;
  readonly cancelAction: string;
}

/** Some permissions are one line for the reader, as at Microsoft: nobody needs to know `openid` from `profile`. */
const linesOf = (asked: readonly Permission[]) => [
  ...new Map(asked.map((each) => [permissions[each].title, permissions[each]])).values(),
];

export const consentPage = ({ account, asked, acceptAction, cancelAction }: ConsentPage): Html =>
  layout(
    'Permissions requested',
    html`<p>
        Signed in as <strong>${account.username}</strong>. The app <strong>${applicationName}</strong> would
        like to:
      </p>
      <ul>
        ${linesOf(asked).map(
          ({ title, explanation }) =>
            html`<li>
              <strong>${title}</strong>
              <p>${explanation}</p>
            </li>`,
        )}
      </ul>
      <form method="post" class="choices">
        <button formaction="${acceptAction}" class="main">Accept</button>
        <button formaction="${cancelAction}">Cancel</button>
      </form>`,
  );

import { html } from 'hono/html';
import type { Scenario } from '../../model/Scenario';
import { type Html, layout } from './layout';

const groups: readonly { readonly verdict: Scenario['expected']['verdict']; readonly title: string }[] = [
  { verdict: 'ready', title: 'Everything is set up' },
  { verdict: 'not-ready', title: 'Something is not set up as it must be' },
  { verdict: 'undetermined', title: 'Not everything can be seen' },
];

interface AccountPage {
  readonly scenarios: readonly Scenario[];
  /** The application named it, so it stands first and apart. */
  readonly suggested: string | null;
  readonly action: string;
}

export function accountPage({ scenarios, suggested, action }: AccountPage): Html {
  const isSuggested = ({ account }: Scenario) => account.username.toLowerCase() === suggested?.toLowerCase();
  const others = scenarios.filter((each) => !isSuggested(each));
  return layout(
    'Pick an account',
    html`<p>Each account shows another way in which a set-up can turn out.</p>
      <form method="post" action="${action}">
        ${group('The account that the app named', scenarios.filter(isSuggested))}
        ${groups.map(({ verdict, title }) =>
          group(
            title,
            others.filter(({ expected }) => expected.verdict === verdict),
          ),
        )}
      </form>`,
  );
}

const group = (title: string, scenarios: readonly Scenario[]): Html | '' =>
  scenarios.length === 0
    ? ''
    : html`<h2>${title}</h2>
        <ul>
          ${scenarios.map(
            ({ account }) =>
              html`<li>
                <button name="username" value="${account.username}" aria-describedby="${account.username}">
                  ${account.username}
                </button>
                <p id="${account.username}"><strong>${account.displayName}.</strong> ${account.about}</p>
              </li>`,
          )}
        </ul>`;

import type { LoginContext } from './LoginContext';
import type { Step } from './nextStep';
import { accountPage } from './pages/accountPage';
import { consentPage } from './pages/consentPage';
import type { Html } from './pages/layout';
import { adminApprovalPage, refusedPage } from './pages/stoppedPage';
import type { AuthorizeRequest } from './readAuthorizeRequest';

type Asking = Exclude<Step, { readonly kind: 'done' }>;

export function stepPage(
  step: Asking,
  { tenant, loginHint, domainHint }: AuthorizeRequest,
  { search }: URL,
  { directory }: LoginContext,
): Html {
  const action = (name: string) => `/${encodeURIComponent(tenant)}/${name}${search}`;
  const actions = { back: action('return'), otherAccount: action('different-account') };
  switch (step.kind) {
    case 'choose-account': {
      const hinted = directory.scenarios.filter(({ account }) => account.username.endsWith(`@${domainHint}`));
      const scenarios = hinted.length > 0 ? hinted : directory.scenarios;
      return accountPage({ scenarios, suggested: loginHint, action: action('account') });
    }
    case 'refused':
      return refusedPage(step.account, step.silent, actions);
    case 'admin-approval':
      return adminApprovalPage(step.account, actions);
    case 'consent':
      return consentPage({
        account: step.account,
        asked: step.permissions,
        acceptAction: action('consent'),
        cancelAction: action('return'),
      });
  }
}

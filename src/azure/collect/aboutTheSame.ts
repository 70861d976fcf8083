import type { Bundle } from '../../evidence';
import type { CollectQuestion } from './CollectQuestion';

/** Whether an older bundle answers the same question: nothing else of it may be kept. */
export const aboutTheSame = (
  previous: Bundle | undefined,
  { account, appId, identifier }: CollectQuestion,
): previous is Bundle =>
  previous?.keyUri === identifier.uri &&
  previous.appId === appId &&
  previous.account?.tenantId === account.tenantId;

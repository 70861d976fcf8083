import type { Scenario } from '../model/Scenario';
import type { Draft } from './parts/Draft';
import { scenarioOf } from './parts/scenarioOf';
import { accessPolicyDrafts } from './scenarios/accessPolicies';
import { denialDrafts } from './scenarios/denials';
import { directoryDrafts } from './scenarios/directory';
import { grantDrafts } from './scenarios/grants';
import { guestDrafts } from './scenarios/guests';
import { identifierDrafts } from './scenarios/identifiers';
import { keyDrafts } from './scenarios/keys';
import { largeDrafts } from './scenarios/large';
import { managedHsmDrafts } from './scenarios/managedHsm';
import { networkDrafts } from './scenarios/network';
import { protectionDrafts } from './scenarios/protection';
import { readerDrafts } from './scenarios/readers';
import { readyDrafts } from './scenarios/ready';
import { signInDrafts } from './scenarios/signIn';
import { vaultDrafts } from './scenarios/vault';

/** In the order of the sign-in page: what is right first, and then as the checks come. */
const drafts: readonly Draft[] = [
  ...readyDrafts,
  ...identifierDrafts,
  ...directoryDrafts,
  ...vaultDrafts,
  ...protectionDrafts,
  ...networkDrafts,
  ...accessPolicyDrafts,
  ...grantDrafts,
  ...denialDrafts,
  ...keyDrafts,
  ...managedHsmDrafts,
  ...readerDrafts,
  ...guestDrafts,
  ...signInDrafts,
  ...largeDrafts,
];

/** All times in them count from `now`, so that no key of the example ever expires by itself. */
export const makeScenarios = (now: Date): readonly Scenario[] =>
  drafts.map((draft, index) => scenarioOf(draft, index + 1, now));

export const scenarios: readonly Scenario[] = makeScenarios(new Date());

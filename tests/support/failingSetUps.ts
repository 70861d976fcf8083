import { policySetUps, roleSetUps } from './setUps/accessSetUps';
import { applicationSetUps, readerSetUps } from './setUps/directorySetUps';
import type { FailingSetUp } from './setUps/FailingSetUp';
import { keyKindSetUps, keySetUps } from './setUps/keySetUps';
import { managedHsmSetUps } from './setUps/managedHsmSetUps';
import { networkSetUps, settingSetUps, vaultSetUps } from './setUps/vaultSetUps';

export type { FailingSetUp };

/** Azure's answers for each outcome of each check; at least one for every code that the answers of Azure can cause. */
export const failingSetUps: readonly FailingSetUp[] = [
  ...readerSetUps,
  ...applicationSetUps,
  ...vaultSetUps,
  ...settingSetUps,
  ...networkSetUps,
  ...roleSetUps,
  ...policySetUps,
  ...keySetUps,
  ...keyKindSetUps,
  ...managedHsmSetUps,
];

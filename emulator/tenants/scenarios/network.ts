import type { Draft } from '../parts/Draft';
import { notReady, ready } from '../parts/expected';
import { networkRules, vaultProperties } from '../parts/vaultChanges';

const withoutAdobe = [{ value: '203.0.113.0/24' }];

/** Whether Adobe reaches the vault. */
export const networkDrafts: readonly Draft[] = [
  {
    name: 'network-open',
    about: 'The vault has no firewall, so that Adobe reaches it like everybody else.',
    expected: ready('vault.network/open'),
    changes: [networkRules({ defaultAction: 'Allow', ipRules: [] })],
  },
  {
    name: 'network-closed',
    about: "The firewall of the vault lets in neither trusted Microsoft services nor Adobe's address.",
    expected: notReady('vault.network/bypass-off-and-address-missing'),
    changes: [networkRules({ bypass: 'None', ipRules: withoutAdobe })],
  },
  {
    name: 'network-bypass-off',
    about: "The firewall of the vault lets in Adobe's address, but not trusted Microsoft services.",
    expected: notReady('vault.network/bypass-off'),
    changes: [networkRules({ bypass: 'None' })],
  },
  {
    name: 'network-address-missing',
    about: "The firewall of the vault lets in trusted Microsoft services, but not Adobe's address.",
    expected: notReady('vault.network/address-missing'),
    changes: [networkRules({ ipRules: withoutAdobe })],
  },
  {
    name: 'network-public-off',
    about: 'Public access to the vault is disabled: only private endpoints reach it.',
    expected: notReady('vault.network/public-access-off'),
    changes: [vaultProperties({ publicNetworkAccess: 'Disabled' })],
  },
  {
    name: 'network-perimeter',
    about: 'The vault is inside a network security perimeter, which keeps trusted services out.',
    expected: notReady('vault.network/perimeter'),
    changes: [vaultProperties({ publicNetworkAccess: 'SecuredByPerimeter' })],
  },
];

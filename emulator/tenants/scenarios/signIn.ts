import type { Draft } from '../parts/Draft';
import { ready, undetermined } from '../parts/expected';

const withoutGraph = undetermined('app.present/unreadable', 'grant.key-access/unreadable', 'key.found/found');
const withoutResourceManager = undetermined(
  'app.present/present',
  'vault.found/unreadable',
  'key.found/unreadable',
);

/** What Microsoft Entra ID asks for or refuses. Everything behind it is right. */
export const signInDrafts: readonly Draft[] = [
  {
    name: 'admin-approval-graph',
    about: 'Only an administrator can consent to reading applications from Microsoft Graph.',
    expected: withoutGraph,
    signIn: { trouble: { kind: 'admin-approval', resource: 'graph' } },
  },
  {
    name: 'admin-approval-resource-manager',
    about: 'Only an administrator can consent to reading from Azure Resource Manager.',
    expected: withoutResourceManager,
    signIn: { trouble: { kind: 'admin-approval', resource: 'resource-manager' } },
  },
  {
    name: 'blocked-by-policy',
    about: 'Conditional Access blocks Azure Resource Manager on this device.',
    expected: withoutResourceManager,
    signIn: { trouble: { kind: 'blocked-by-policy', resource: 'resource-manager' } },
  },
  {
    name: 'multi-factor',
    about: 'Azure Resource Manager asks for a second factor, so that the reader signs in a second time.',
    expected: ready('vault.found/found', 'app.present/present'),
    signIn: { trouble: { kind: 'multi-factor', resource: 'resource-manager' } },
  },
  {
    name: 'claims-challenge-resource-manager',
    about: 'Azure Resource Manager refuses the first token and asks for another sign-in.',
    expected: ready('vault.found/found', 'app.present/present'),
    signIn: { trouble: { kind: 'claims-challenge', resource: 'resource-manager' } },
  },
  {
    name: 'claims-challenge-graph',
    about: 'Microsoft Graph refuses the first token and asks for another sign-in.',
    expected: ready('vault.found/found', 'app.present/present'),
    signIn: { trouble: { kind: 'claims-challenge', resource: 'graph' } },
  },
  {
    name: 'short-session',
    about: 'The session ends a few seconds after signing in.',
    expected: ready('vault.found/found', 'app.present/present'),
    signIn: { trouble: { kind: 'short-session' } },
  },
];

import { createFaults, createRequestLog } from '../../control';
import type { Account, Membership, SignInTrouble } from '../../model/Account';
import type { Scenario } from '../../model/Scenario';
import type { Tenant } from '../../model/Tenant';
import { createTokens } from '../../tokens/Tokens';
import type { World } from '../../World';
import { createLogin } from '../createLogin';

export const contoso = '11111111-0000-4000-8000-000000000001';
export const fabrikam = '11111111-0000-4000-8000-000000000002';
export const start = Date.UTC(2026, 0, 1);

const tenant = (tenantId: string, displayName: string, defaultDomain: string): Tenant => ({
  tenantId,
  displayName,
  defaultDomain,
  subscriptions: [],
  servicePrincipals: [],
  deletedServicePrincipals: [],
  vaults: [],
  deletedVaults: [],
  namesTaken: [],
  roleAssignments: [],
  denyAssignments: [],
  roleDefinitions: [],
  groups: {},
});
const tenants = [
  tenant(contoso, 'Contoso', 'contoso.example'),
  tenant(fabrikam, 'Fabrikam', 'fabrikam.example'),
];

const member = (tenantId: string, objectId: string): Membership => ({
  tenantId,
  objectId,
  directoryRoles: [],
  azureRights: 'reader',
  maySeeApplications: true,
});

function scenario(name: string, trouble: SignInTrouble | null, memberships: readonly Membership[]): Scenario {
  const account: Account = {
    username: `${name}@contoso.example`,
    displayName: `The "${name}" <account>`,
    about: `About ${name}.`,
    memberships,
    trouble,
    hasRoleClaim: true,
  };
  return {
    account,
    tenants,
    keyUri: '',
    appId: '',
    product: 'experience-platform',
    expected: { verdict: trouble === null ? 'ready' : 'undetermined', codes: [] },
  };
}

const home = [member(contoso, 'object-at-contoso')];
const scenarios = [
  scenario('ready', null, home),
  scenario('guest', null, [...home, member(fabrikam, 'object-at-fabrikam')]),
  scenario('admin-approval', { kind: 'admin-approval', resource: 'graph' }, home),
  scenario('blocked', { kind: 'blocked-by-policy', resource: 'resource-manager' }, home),
  scenario('multi-factor', { kind: 'multi-factor', resource: 'resource-manager' }, home),
  scenario('short', { kind: 'short-session' }, home),
];

const origins = {
  login: 'http://localhost:40000',
  resourceManager: 'http://localhost:40001',
  graph: 'http://localhost:40002',
};
export const manage = `${origins.resourceManager}/user_impersonation`;
export const readUser = `${origins.graph}/User.Read`;

let now = start;
const clock = () => now;
/** A pair of keys takes a third of a second, so all tests of a file have the same. */
const tokens = createTokens(clock);

/** A sign-in host without a server, with a clock that stands still until it is moved. */
export async function testLogin() {
  now = start;
  const world: World = {
    scenarios,
    origins,
    tokens: await tokens,
    faults: createFaults(),
    log: createRequestLog(),
  };
  const login = createLogin(world, { now: clock });
  return { world, login, wait: (seconds: number) => void (now += seconds * 1000) };
}

export type TestLogin = Awaited<ReturnType<typeof testLogin>>;

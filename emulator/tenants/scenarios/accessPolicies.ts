import type { Body } from '../../model/Tenant';
import { noGrant } from '../parts/applicationChanges';
import type { Change, Draft } from '../parts/Draft';
import { notReady, ready } from '../parts/expected';
import { onPlatform } from '../parts/onPlatform';
import { applications, names, type Place } from '../parts/Place';
import { vaultProperties } from '../parts/vaultChanges';

const policyFor = (
  { tenantId }: Place,
  objectId: string,
  keys: readonly string[],
  more: Body = {},
): Body => ({
  tenantId,
  objectId,
  ...more,
  permissions: { keys, secrets: [], certificates: [], storage: [] },
});

const needed = ['get', 'wrapKey', 'unwrapKey'];

/** The older permission model, in which roles give no access to keys. */
const withPolicies = (policies: (place: Place) => readonly Body[], vault?: string): Change =>
  vaultProperties(
    (place) => ({
      enableRbacAuthorization: false,
      accessPolicies: [policyFor(place, place.id('user', 2), ['get', 'list', 'create']), ...policies(place)],
    }),
    vault,
  );

/** What access policies give the application. */
export const accessPolicyDrafts: readonly Draft[] = [
  {
    name: 'access-policies',
    about: 'An access policy gives the application what it needs; Adobe asks for Azure RBAC instead.',
    expected: ready('vault.permission-model/access-policies', 'grant.key-access/effective'),
    changes: [noGrant, withPolicies((place) => [policyFor(place, place.analyticsPrincipal, needed)])],
  },
  {
    name: 'access-policies-experience-platform',
    about: 'The vault uses access policies, where Experience Platform needs Azure RBAC.',
    expected: notReady('vault.permission-model/access-policies', 'grant.key-access/effective'),
    changes: [
      withPolicies((place) => [policyFor(place, place.platformPrincipal, needed)], names.platformVault),
    ],
    asked: onPlatform,
  },
  {
    name: 'access-policies-missing',
    about: 'The vault uses access policies, so that the role which the application has counts for nothing.',
    expected: notReady('vault.permission-model/access-policies', 'grant.key-access/policy-none'),
    changes: [withPolicies(() => [])],
  },
  {
    name: 'access-policies-without-unwrap',
    about: 'The vault uses access policies, and the one for the application leaves out Unwrap Key.',
    expected: notReady('grant.key-access/policy-insufficient'),
    changes: [
      noGrant,
      withPolicies((place) => [policyFor(place, place.analyticsPrincipal, ['get', 'wrapKey'])]),
    ],
  },
  {
    name: 'access-policies-on-behalf',
    about: 'The access policy is for the application acting on behalf of a user, which Adobe does not do.',
    expected: notReady('grant.key-access/policy-compound'),
    changes: [
      noGrant,
      withPolicies((place) => [
        policyFor(place, place.analyticsPrincipal, needed, { applicationId: applications.analytics }),
      ]),
    ],
  },
  {
    name: 'access-policies-application-id',
    about: "The access policy names the application id, instead of the application's object id.",
    expected: notReady('grant.key-access/application-id-used'),
    changes: [noGrant, withPolicies((place) => [policyFor(place, applications.analytics, needed)])],
  },
  {
    name: 'access-policies-too-broad',
    about: 'The access policy allows the application everything: it works, but is far more than needed.',
    expected: ready('grant.key-access/effective', 'grant.least-privilege/policy-broader'),
    changes: [noGrant, withPolicies((place) => [policyFor(place, place.analyticsPrincipal, ['all'])])],
  },
];

import { ids, keyUri, readyForExperiencePlatform, vaultId, version } from '../readySetUp';
import { answered, forbiddenInGraph, refused, skipped, vaultMissing } from './answers';
import { changed } from './changed';
import type { FailingSetUp } from './FailingSetUp';

const fabrikam = '99999999-9999-4999-8999-999999999999';
const application = 'servicePrincipal.body.value.0';

/** What cannot be asked without the object id of the application. */
const withoutApplication = { servicePrincipal: answered({ value: [] }), roleAssignments: skipped };
/** What cannot be asked without the id of the vault. */
export const withoutVault = {
  'find.body': { totalRecords: 0, count: 0, data: [], facets: [], resultTruncated: 'false' },
  vault: skipped,
  key: skipped,
  keyVersions: skipped,
  roleAssignments: skipped,
  denyAssignments: skipped,
  roleDefinitions: skipped,
  vaultKeys: skipped,
};

/** Key Identifier, tenant, and the roles of the reader. */
export const readerSetUps: readonly FailingSetUp[] = [
  { title: 'everything as Adobe asks', setUp: changed({}), code: 'identifier.form/valid', verdict: 'ready' },
  {
    title: 'a version that is too short',
    setUp: changed({
      keyUri: `${keyUri}/8f3c1d27a94b4e0f`,
      keyVersions: answered({
        value: [
          {
            id: `${vaultId}/keys/adobe-cmk/versions/8f3c1d27a94b4e0f`,
            properties: { attributes: { enabled: true } },
          },
        ],
      }),
    }),
    code: 'identifier.form/valid-with-warning',
    verdict: 'ready',
  },
  {
    title: 'a Key Identifier without https',
    setUp: changed({ keyUri: 'contoso-cmk.vault.azure.net/keys/adobe-cmk' }),
    code: 'identifier.form/correctable',
    verdict: 'not-ready',
  },
  {
    title: 'the identifier of a secret',
    setUp: changed({ keyUri: `https://contoso-cmk.vault.azure.net/secrets/adobe-cmk/${version}` }),
    code: 'identifier.form/invalid',
    verdict: 'not-ready',
  },
  {
    title: 'no Key Identifier',
    setUp: changed({ keyUri: undefined }),
    code: 'identifier.form/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'signed in to another tenant than that of the vault',
    setUp: changed({ 'account.tenantId': fabrikam }),
    code: 'tenant.match/vault-elsewhere',
    verdict: 'not-ready',
  },
  {
    title: 'a subscription that moved and left the vault in the old tenant',
    setUp: changed({ 'vault.body.properties.tenantId': fabrikam }),
    code: 'tenant.match/subscription-moved',
    verdict: 'not-ready',
  },
  {
    title: 'signed in to Azure Government',
    setUp: changed({ 'account.cloud': 'AzureUSGovernment', ...withoutVault }),
    code: 'tenant.match/other-cloud',
    verdict: 'not-ready',
  },
  {
    title: 'not signed in to the Azure CLI',
    setUp: changed({ account: undefined }),
    code: 'tenant.match/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'tenants cannot be compared without a vault',
    setUp: changed({ vault: vaultMissing }),
    code: 'tenant.match/waiting',
    verdict: 'not-ready',
  },
  {
    title: 'a reader without a role, and no application yet',
    setUp: changed({ 'me.body.value': [], ...withoutApplication }),
    code: 'reader.role/not-held',
    verdict: 'not-ready',
  },
  {
    title: 'a reader without a role, who needs none any more',
    setUp: changed({ 'me.body.value': [] }),
    code: 'reader.role/not-held',
    verdict: 'ready',
  },
  {
    title: 'a reader without a role, who may not see applications',
    setUp: changed({ 'me.body.value': [], servicePrincipal: forbiddenInGraph, roleAssignments: skipped }),
    code: 'reader.role/not-held-application-unknown',
    verdict: 'undetermined',
  },
  {
    title: 'a reader whose roles cannot be read, and no application yet',
    setUp: changed({ me: forbiddenInGraph, ...withoutApplication }),
    code: 'reader.role/unreadable',
    verdict: 'not-ready',
  },
];

/** The application of Adobe in the tenant. */
export const applicationSetUps: readonly FailingSetUp[] = [
  {
    title: 'an application nobody consented to',
    setUp: changed(withoutApplication),
    code: 'app.present/absent',
    verdict: 'not-ready',
  },
  {
    title: 'an application that az does not find',
    setUp: changed({
      servicePrincipal: refused(
        `ERROR: Resource '${ids.application}' does not exist or one of its queried reference-property objects are not present.\n`,
      ),
      roleAssignments: skipped,
    }),
    code: 'app.present/absent',
    verdict: 'not-ready',
  },
  {
    title: 'answers about the application of the other product',
    setUp: changed({}),
    product: 'experience-platform',
    code: 'app.present/other-application',
    verdict: 'undetermined',
  },
  {
    title: 'a reader who may not see applications',
    setUp: changed({ servicePrincipal: forbiddenInGraph, roleAssignments: skipped }),
    code: 'app.present/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'an application for which sign-in is off',
    setUp: changed({ [`${application}.accountEnabled`]: false }),
    code: 'app.enabled/disabled',
    verdict: 'not-ready',
  },
  {
    title: 'an application that Microsoft has disabled',
    setUp: changed({
      [`${application}.disabledByMicrosoftStatus`]: 'DisabledDueToViolationOfServicesAgreement',
    }),
    code: 'app.enabled/disabled-by-microsoft',
    verdict: 'not-ready',
  },
  {
    title: 'an application of which nobody asked whether it is enabled',
    setUp: changed({ [`${application}.accountEnabled`]: undefined }),
    code: 'app.enabled/unreadable',
    verdict: 'undetermined',
  },
  {
    title: 'whether the application is enabled, before it is there',
    setUp: changed(withoutApplication),
    code: 'app.enabled/waiting',
    verdict: 'not-ready',
  },
  {
    title: 'access, before the application is there',
    setUp: changed(withoutApplication),
    code: 'grant.key-access/waiting',
    verdict: 'not-ready',
  },
  {
    title: 'the application of Experience Platform, and everything as Adobe asks',
    setUp: changed({}, readyForExperiencePlatform),
    product: 'experience-platform',
    code: 'vault.dedicated/not-required',
    verdict: 'ready',
  },
];

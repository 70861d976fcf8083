import { describe, expect, it } from 'vitest';
import { outcomeOf, reportOf } from '../../../tests/support/judged';
import { ids, names, readyForExperiencePlatform, vaultId } from '../../../tests/support/readySetUp';
import { answered, refused, skipped } from '../../../tests/support/setUps/answers';
import { changed } from '../../../tests/support/setUps/changed';

const first = 'servicePrincipal.body.value.0';
const another = '99999999-9999-4999-8999-999999999999';
const application = (details: object = {}) => ({
  id: ids.principal,
  appId: ids.application,
  displayName: 'Adobe CMK',
  accountEnabled: true,
  disabledByMicrosoftStatus: null,
  ...details,
});
const withApplications = (...rows: readonly object[]) => changed({ 'servicePrincipal.body.value': rows })();

describe('the tenant', () => {
  it('is compared without regard to letter case', () => {
    expect(outcomeOf('tenant.match', changed({ 'account.tenantId': ids.tenant.toUpperCase() })())).toBe(
      'same',
    );
  });

  it('is only the same if Azure says so of both', () => {
    for (const place of ['account.tenantId', 'vault.body.properties.tenantId']) {
      for (const value of [undefined, null, 3, {}]) {
        expect(outcomeOf('tenant.match', changed({ [place]: value })())).toBe('unreadable');
      }
    }
  });

  it('is not the same as long as the cloud is not known', () => {
    for (const cloud of [undefined, null, 3, 'ContosoStack']) {
      expect(outcomeOf('tenant.match', changed({ 'account.cloud': cloud })())).toBe('unreadable');
    }
    expect(outcomeOf('tenant.match', changed({ 'account.cloud': 'azurecloud' })())).toBe('same');
    expect(outcomeOf('tenant.match', changed({ 'account.cloud': 'AzureChinaCloud' })())).toBe('other-cloud');
  });

  it('of every row of Resource Graph counts, in whatever order', () => {
    const row = { id: vaultId, name: names.vault, tenantId: ids.tenant };
    const moved = { ...row, tenantId: another };
    for (const data of [
      [row, moved],
      [moved, row],
    ]) {
      expect(outcomeOf('tenant.match', changed({ 'find.body.data': data })())).toBe('subscription-moved');
    }
  });

  it('needs no row of Resource Graph', () => {
    expect(outcomeOf('tenant.match', changed({ find: skipped })())).toBe('same');
  });
});

const appPresent = (servicePrincipal: object) => outcomeOf('app.present', changed({ servicePrincipal })());

describe('the application', () => {
  it('is not there only when a complete answer of Azure holds none', () => {
    expect(appPresent(answered({ value: [] }))).toBe('absent');
    expect(appPresent(answered({ value: [], '@odata.nextLink': 'https://graph.microsoft.com/next' }))).toBe(
      'unreadable',
    );
    expect(appPresent(answered([]))).toBe('unreadable');
    expect(appPresent(answered({}))).toBe('unreadable');
    expect(appPresent(answered({ value: [application({ appId: another })] }))).toBe('unreadable');
    expect(appPresent(refused('ERROR: Not Found(<html><body>404 from a proxy</body></html>)'))).toBe(
      'unreadable',
    );
  });

  it('is not missing when another one was looked for and not found', () => {
    const gone = refused(
      'ERROR: Not Found({"error":{"code":"Request_ResourceNotFound","message":"Not there."}})',
    );
    for (const servicePrincipal of [answered({ value: [] }), gone]) {
      const setUp = changed({ servicePrincipal }, readyForExperiencePlatform)();
      expect(outcomeOf('app.present', setUp)).toBe('unreadable');
      expect(reportOf(setUp).verdict).toBe('undetermined');
      expect(outcomeOf('app.present', setUp, { product: 'experience-platform' })).toBe('absent');
      const upperCase = { ...setUp, appId: ` ${ids.application.toUpperCase()} ` };
      expect(outcomeOf('app.present', upperCase)).toBe('absent');
    }
  });

  it('may be the single object that az prints', () => {
    const shown = answered(application());
    expect(reportOf(changed({ servicePrincipal: shown })()).verdict).toBe('ready');
  });

  it('cannot be told when two have the same application id', () => {
    for (const rows of [
      [application(), application({ id: another })],
      [application({ id: another }), application()],
      [application(), application({ id: undefined })],
    ]) {
      expect(outcomeOf('app.present', withApplications(...rows))).toBe('unreadable');
    }
  });

  it('is disabled as soon as one row of it says so', () => {
    const disabled = application({ accountEnabled: false });
    expect(outcomeOf('app.enabled', withApplications(application(), disabled))).toBe('disabled');
    expect(outcomeOf('app.enabled', withApplications(disabled, application()))).toBe('disabled');
  });

  it.each([
    ['NotDisabled', 'enabled'],
    [null, 'enabled'],
    ['DisabledDueToViolationOfServicesAgreement', 'disabled-by-microsoft'],
    ['SomethingNew', 'disabled-by-microsoft'],
    [false, 'unreadable'],
    // Bundles may be collected without asking Graph for the field.
    [undefined, 'enabled'],
  ])('with status %s of Microsoft is %s', (status, outcome) => {
    expect(outcomeOf('app.enabled', changed({ [`${first}.disabledByMicrosoftStatus`]: status })())).toBe(
      outcome,
    );
  });

  it('of the other product is no evidence, unless the reader named it', () => {
    const product = 'experience-platform' as const;
    expect(outcomeOf('app.present', changed({})(), { product })).toBe('other-application');
    expect(outcomeOf('app.present', changed({})(), { product, appId: ids.application })).toBe('present');
    expect(reportOf(readyForExperiencePlatform(), { product }).verdict).toBe('ready');
    // Answers collected for Experience Platform say nothing about the application of the other product.
    expect(reportOf(readyForExperiencePlatform()).verdict).toBe('undetermined');
  });
});

const role = (...rows: readonly unknown[]) => outcomeOf('reader.role', changed({ 'me.body.value': rows })());

describe('the role of the reader', () => {
  it('is one of three, without regard to letter case', () => {
    expect(role({ roleTemplateId: '62E90394-69F5-4237-9190-012177145E10' })).toBe('held');
    expect(role({ roleTemplateId: '158c047a-c907-4556-b7ef-446551a6b5f7' })).toBe('held');
    expect(role({ roleTemplateId: 'fe930be7-5e62-47db-91af-98c3a49a38b1' })).toBe('not-held');
    expect(role({ roleTemplateId: 'constructor' })).toBe('not-held');
    expect(role({ '@odata.type': '#microsoft.graph.group' })).toBe('not-held');
  });

  it('may be one that Graph does not name', () => {
    expect(role({ id: 'role' })).toBe('unreadable');
    expect(role('role')).toBe('unreadable');
  });
});

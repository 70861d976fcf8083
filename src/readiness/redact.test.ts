import { describe, expect, it } from 'vitest';
import { failingSetUps } from '../../tests/support/failingSetUps';
import { reportOf } from '../../tests/support/judged';
import { ids, readySetUp, vaultId } from '../../tests/support/readySetUp';
import { refused } from '../../tests/support/setUps/answers';
import { changed } from '../../tests/support/setUps/changed';
import { redact } from '.';

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
const publicIds = [ids.application, ids.encryptionUser, '00000000-0000-0000-0000-000000000000'];

describe('redact', () => {
  it('leaves no id and no mail address but the public ones, in whatever set-up', () => {
    for (const { product, setUp } of failingSetUps) {
      const text = JSON.stringify(redact(reportOf(setUp(), product === undefined ? {} : { product })));
      expect(
        (text.match(guid) ?? []).filter((id) => !publicIds.includes(id) && !roleIds.includes(id)),
      ).toEqual([]);
      expect(text).not.toContain('@contoso.com');
    }
  });

  it('gives the same id the same mask, in any letter case, and another id another', () => {
    const tenantId = 'abcdef01-2345-4678-9abc-def012345678';
    const setUp = changed({
      'account.tenantId': tenantId,
      'vault.body.properties.tenantId': tenantId.toUpperCase(),
      'find.body.data': [],
    })();
    const { findings, subject } = redact(reportOf(setUp));
    expect(subject.tenantId).toMatch(/^id-\d+$/);
    const tenant = findings.find(({ check }) => check === 'tenant.match');
    expect(tenant?.params).toEqual({ tenantId: subject.tenantId });
    expect(tenant?.evidence.map(({ value }) => value)).toEqual([subject.tenantId, subject.tenantId]);
    expect(subject.subscriptionId).not.toBe(subject.tenantId);
    expect(subject.vaultId).toBe(vaultId.replace(ids.subscription, String(subject.subscriptionId)));
  });

  it('keeps what everybody knows, and the names of vault and key', () => {
    const report = redact(reportOf(readySetUp()));
    expect(report.subject.appId).toBe(ids.application);
    expect(report.subject.keyIdentifier).toBe('https://contoso-cmk.vault.azure.net/keys/adobe-cmk');
    expect(report.verdict).toBe('ready');
  });

  it('masks an id that was cut off at the end of a text', () => {
    const filler = 'x'.repeat(500 - 20);
    const setUp = changed({ vault: refused(`${filler}${ids.tenant}`) })();
    const text = JSON.stringify(redact(reportOf(setUp)));
    expect(text).not.toContain(ids.tenant.slice(0, 18));
    expect(text).toContain(`${filler}id-`);
  });

  it('changes nothing the second time', () => {
    const once = redact(reportOf(readySetUp()));
    expect(redact(once)).toEqual(once);
  });
});

/** Of the roles that a command or a finding names. */
const roleIds: readonly string[] = ['33413926-3206-4cdd-b39a-83574fe37a17'];

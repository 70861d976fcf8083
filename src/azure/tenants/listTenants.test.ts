import { describe, expect, it } from 'vitest';
import { quickClock } from '../../../tests/support/quickClock';
import { type Answering, hosts, refusal, stubAzure, tokens } from '../../../tests/support/stubAzure';
import { listTenants } from './listTenants';

const [one, two] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const list = (answering: Answering) =>
  listTenants({ hosts, tokens }, undefined, {
    clock: quickClock(),
    httpClient: stubAzure(answering).httpClient,
  });

describe('the tenants of an account', () => {
  it('have a name and a domain where Azure says them', async () => {
    const value = [
      { id: `/tenants/${one}`, tenantId: one, displayName: 'Contoso', defaultDomain: 'contoso.example' },
      { tenantId: two, displayName: null },
    ];
    expect(await list(() => ({ json: { value } }))).toEqual([
      { tenantId: one, displayName: 'Contoso', defaultDomain: 'contoso.example' },
      { tenantId: two, displayName: '', defaultDomain: '' },
    ]);
  });

  it('of another form are left out', async () => {
    const value = [{ tenantId: 'x' }, { tenantId: one, displayName: 7 }, null, 'x', { tenantId: two }];
    expect((await list(() => ({ json: { value } }))).map(({ tenantId }) => tenantId)).toEqual([two]);
  });

  it.each([
    ['Azure refuses', refusal(403, 'AuthorizationFailed'), /^Forbidden\(/],
    ['nothing is reached', 'cut', /^cmk-check: unreachable/],
    ['a page comes instead', { text: '<html></html>' }, /^cmk-check: unexpected-answer/],
  ] as const)('are not known when %s', async (_, answer, error) => {
    await expect(list(() => answer)).rejects.toThrow(error);
  });
});

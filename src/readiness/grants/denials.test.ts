import { describe, expect, it } from 'vitest';
import { findingOf, outcomeOf } from '../../../tests/support/judged';
import { ids, vaultId } from '../../../tests/support/readySetUp';
import {
  assignmentOf,
  denialOf,
  everybody,
  keyId,
  withAssignments,
  withDenial,
} from '../../../tests/support/setUps/grants';

const keys = 'Microsoft.KeyVault/vaults/keys';
const access = (setUp: object) => outcomeOf('grant.key-access', setUp);
const set = (dataActions: readonly string[], notDataActions: readonly string[] = []) => [
  { actions: ['*'], notActions: [], dataActions, notDataActions },
];
const user = { id: ids.reader, type: 'User' };
const all = { id: everybody, type: 'SystemDefined' };

describe('a deny assignment', () => {
  it.each([
    {},
    { scope: keyId },
    { scope: '/' },
    { scope: `/subscriptions/${ids.subscription.toUpperCase()}` },
    { scope: '/providers/Microsoft.Management/managementGroups/contoso' },
    { scope: keyId, doNotApplyToChildScopes: true },
    { doNotApplyToChildScopes: undefined },
    { principals: [{ id: ids.principal.toUpperCase(), type: 'ServicePrincipal' }] },
    { principals: [user, all], excludePrincipals: [user] },
    { excludePrincipals: undefined },
    { permissions: set([`${keys}/unwrap/action`]) },
    { permissions: [...set([]), ...set(['*'], [`${keys}/read`])] },
  ])('takes the access away: %j', (details) => {
    expect(findingOf('grant.key-access', withDenial(details))).toMatchObject({
      code: 'grant.key-access/denied',
      params: { name: 'Lock' },
    });
  });

  it.each([
    { scope: `${vaultId}2` },
    { scope: `${vaultId}/keys/other` },
    { scope: `/subscriptions/${ids.subscription}`, doNotApplyToChildScopes: true },
    { principals: [user] },
    { excludePrincipals: [{ id: ids.principal, type: 'ServicePrincipal' }] },
    { permissions: set([]) },
    { permissions: set(['Microsoft.KeyVault/vaults/secrets/*', `${keys}/delete`]) },
    { permissions: set(['*'], ['Microsoft.KeyVault/*']) },
  ])('leaves the access: %j', (details) => {
    expect(access(withDenial(details))).toBe('effective');
  });

  it.each([
    { scope: undefined },
    { scope: '' },
    { scope: 'Lock' },
    { scope: `${vaultId}/providers/Microsoft.Authorization/denyAssignments/1` },
    { doNotApplyToChildScopes: 'true' },
    { doNotApplyToChildScopes: true },
    { principals: undefined },
    // Azure has no deny assignment for nobody, or of nothing.
    { principals: [] },
    { permissions: [] },
    { permissions: undefined },
    { permissions: [{ actions: ['*'], notActions: [] }] },
    { permissions: [{ actions: ['*'], notActions: [], dataActions: ['*'] }] },
    { permissions: [{ ...set(['*'])[0], condition: 'some condition' }] },
    { permissions: set([1 as unknown as string]) },
    { principals: [{ id: ids.group, type: 'Group' }] },
    { principals: [{ id: ids.group, type: 'Everyone' }] },
    { principals: [{ id: ids.group }] },
    { principals: [{ type: 'User' }] },
    { principals: [{ id: 'SystemDefined', type: everybody }] },
    { principals: 'everybody' },
    { principals: ['everybody'] },
    { excludePrincipals: [{ id: ids.group, type: 'Group' }] },
    { excludePrincipals: [all] },
    { excludePrincipals: { id: ids.principal } },
    { condition: 'some condition' },
    { condition: 3 },
  ])('leaves it open when it cannot be read: %j', (details) => {
    const setUp = withDenial(details);
    if (details.scope !== undefined) {
      Object.assign((setUp.denyAssignments as unknown as { body: { value: object[] } }).body.value[0]!, {
        id: undefined,
      });
    }
    expect(access(setUp)).toBe('unclear-deny');
  });

  it('leaves it open when its id says another place', () => {
    const denial = { ...denialOf({ scope: `${vaultId}2` }), id: denialOf().id };
    expect(access(withAssignments([assignmentOf()], { 'denyAssignments.body.value': [denial] }))).toBe(
      'unclear-deny',
    );
  });

  it('counts for the groups that the application is known to belong to', () => {
    const group = assignmentOf({ principalId: ids.group.toUpperCase(), principalType: 'Group' });
    const denial = denialOf({ principals: [{ id: ids.group, type: 'Group' }] });
    const edits = { 'denyAssignments.body.value': [denial] };
    expect(access(withAssignments([group], edits))).toBe('denied');
    const stranger = assignmentOf({ principalId: ids.reader, principalType: 'User' }, '2');
    expect(access(withAssignments([assignmentOf(), group, stranger], edits))).toBe('unclear-deny');
  });

  it('that is certain comes before one that is not', () => {
    const unclear = denialOf({ condition: 'some condition' });
    for (const list of [
      [unclear, denialOf()],
      [denialOf(), unclear],
    ]) {
      const setUp = withAssignments([assignmentOf()], { 'denyAssignments.body.value': list });
      expect(access(setUp)).toBe('denied');
    }
  });

  it('may stand on a page that was not read', () => {
    const edits = { 'denyAssignments.body.nextLink': 'https://management.azure.com/next' };
    expect(access(withAssignments([assignmentOf()], edits))).toBe('unreadable');
  });

  it('says nothing as long as there is no access to take away', () => {
    const setUp = withAssignments([], { 'denyAssignments.body.value': [denialOf()] });
    expect(access(setUp)).toBe('none');
  });
});

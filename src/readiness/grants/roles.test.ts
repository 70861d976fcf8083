import { describe, expect, it } from 'vitest';
import { findingOf, outcomeOf } from '../../../tests/support/judged';
import { at, ids, vaultId } from '../../../tests/support/readySetUp';
import { answered, refused } from '../../../tests/support/setUps/answers';
import { changed } from '../../../tests/support/setUps/changed';
import {
  assignmentOf,
  customRole,
  definitionOf,
  keyId,
  roleId,
  withAssignments,
  withCustomRole,
} from '../../../tests/support/setUps/grants';

const keys = 'Microsoft.KeyVault/vaults/keys';
const needed = [`${keys}/read`, `${keys}/wrap/action`, `${keys}/unwrap/action`];
const access = (setUp: object) => outcomeOf('grant.key-access', setUp);
const otherRole = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd';

describe('a role that somebody made', () => {
  it.each([
    [{ dataActions: needed }],
    [{ dataActions: ['*'] }],
    [{ dataActions: ['microsoft.keyvault/vaults/*'] }],
    [{ dataActions: needed, notDataActions: [`${keys}/delete`, 'Microsoft.Storage/*'] }],
    [{ dataActions: [needed[0]!] }, { dataActions: [needed[1]!, needed[2]!] }],
    // What one set excepts, another may give.
    [{ dataActions: ['*'], notDataActions: ['*'] }, { dataActions: needed }],
  ])('gives access when its sets come to all three operations', (...sets) => {
    expect(access(withCustomRole(...sets))).toBe('effective');
  });

  it.each([
    [[{ dataActions: ['*'], notDataActions: [`${keys}/unwrap/action`] }], ['unwrapKey']],
    [[{ dataActions: ['*'], notDataActions: ['*/WRAP/*'] }], ['wrapKey']],
    [[{ dataActions: [`${keys}/read`] }], ['wrapKey', 'unwrapKey']],
    [[{ dataActions: [`${keys}/*/action`] }], ['read']],
    [[], ['read', 'wrapKey', 'unwrapKey']],
  ] as const)('names what is missing', (sets, missing) => {
    expect(findingOf('grant.key-access', withCustomRole(...sets))).toMatchObject({
      code: 'grant.key-access/insufficient',
      params: { missing, roles: ['Contoso role aaaa'] },
    });
  });

  it('adds up with another role', () => {
    const setUp = withAssignments(
      [
        assignmentOf({ roleDefinitionId: roleId(customRole) }, '1'),
        assignmentOf({ roleDefinitionId: roleId(otherRole), scope: keyId }, '2'),
      ],
      {
        'roleDefinitions.body.value': [
          definitionOf([{ dataActions: [needed[0]!, needed[1]!] }]),
          definitionOf([{ dataActions: [needed[2]!] }], otherRole),
        ],
      },
    );
    expect(access(setUp)).toBe('effective');
  });

  it.each(['dataActions', 'notDataActions', 'actions', 'notActions'])(
    'stays unresolved when its %s cannot be read',
    (name) => {
      for (const value of [undefined, null, 'all', [1]]) {
        const definition = definitionOf([{ dataActions: ['*'] }]);
        Object.assign(definition.properties.permissions[0]!, { [name]: value });
        const setUp = withAssignments([assignmentOf({ roleDefinitionId: roleId(customRole) })], {
          'roleDefinitions.body.value': [definition],
        });
        expect(access(setUp)).toBe('unresolved-role');
      }
    },
  );

  it('stays unresolved when it holds only under a condition', () => {
    const definition = definitionOf([{ dataActions: ['*'] }]);
    Object.assign(definition.properties.permissions[0]!, { condition: '@Request[x] StringEquals 1' });
    const setUp = withAssignments([assignmentOf({ roleDefinitionId: roleId(customRole) })], {
      'roleDefinitions.body.value': [definition],
    });
    expect(access(setUp)).toBe('unresolved-role');
  });

  it('stays unresolved when two definitions of it differ, whichever comes first', () => {
    const definitions = [definitionOf([{ dataActions: ['*'] }]), definitionOf([{ dataActions: [] }])];
    for (const list of [definitions, [...definitions].reverse()]) {
      const setUp = withAssignments([assignmentOf({ roleDefinitionId: roleId(customRole) })], {
        'roleDefinitions.body.value': list,
      });
      expect(access(setUp)).toBe('unresolved-role');
    }
  });

  it('does not mind being listed twice', () => {
    const definition = definitionOf([{ dataActions: ['*'] }]);
    const setUp = withAssignments([assignmentOf({ roleDefinitionId: roleId(customRole) })], {
      'roleDefinitions.body.value': [definition, definition],
    });
    expect(access(setUp)).toBe('effective');
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', ''])('may not be called %s', (name) => {
    const assignment = assignmentOf({ roleDefinitionId: roleId(name) });
    expect(['unresolved-role', 'unreadable']).toContain(access(withAssignments([assignment])));
  });

  it('cannot take the place of a built-in role', () => {
    const setUp = changed({
      'roleDefinitions.body.value': [definitionOf([], ids.encryptionUser)],
    })();
    expect(access(setUp)).toBe('effective');
  });
});

describe('where a role is assigned', () => {
  it.each([
    [keyId, 'key'],
    [vaultId, 'vault'],
    [vaultId.toUpperCase(), 'vault'],
    [`${vaultId}/`, 'vault'],
    [`/subscriptions/${ids.subscription}/resourceGroups/CONTOSO-RG`, 'resource-group'],
    [`/subscriptions/${ids.subscription}`, 'subscription'],
    ['/providers/Microsoft.Management/managementGroups/contoso', 'management-group'],
    ['/', 'root'],
  ])('counts at %s', (scope, level) => {
    expect(findingOf('grant.key-access', withAssignments([assignmentOf({ scope })]))).toMatchObject({
      code: 'grant.key-access/effective',
      params: { level, through: 'direct' },
    });
  });

  it.each([
    `${vaultId}2`,
    vaultId.slice(0, -1),
    `${vaultId}/keys/adobe-cmk2`,
    `${vaultId}/secrets/adobe-cmk`,
    `${vaultId}/keys/adobe-cmk/versions/1`,
    `/subscriptions/${ids.subscription}/resourceGroups/contoso-rg2`,
    `/subscriptions/${ids.subscription}/resourceGroups/contoso`,
    '/subscriptions/99999999-9999-4999-8999-999999999999',
    vaultId.replace('contoso-rg', 'fabrikam-rg'),
    vaultId.replace('Microsoft.KeyVault', 'Microsoft.Storage'),
    vaultId.replace('/contoso-cmk', ''),
    '/providers/Microsoft.Management/managementGroups/contoso/providers/Microsoft.Resources',
  ])('counts for nothing at %s', (scope) => {
    expect(findingOf('grant.key-access', withAssignments([assignmentOf({ scope })]))).toMatchObject({
      code: 'grant.key-access/elsewhere',
      params: { scope, roles: ['Key Vault Crypto Service Encryption User'] },
    });
  });

  it.each([
    '',
    '   ',
    '//',
    'contoso-cmk',
    vaultId.slice(1),
    `/${vaultId}`,
    '/providers/Microsoft.Management',
    '/providers/Microsoft.Management/managementGroups',
    `${vaultId}/providers/Microsoft.Authorization/roleAssignments/1`,
  ])('cannot be told from “%s”, which is no scope', (scope) => {
    const assignment = { ...assignmentOf({ scope }), id: undefined };
    expect(access(withAssignments([assignment]))).toBe('unreadable');
  });

  it('cannot be told when the id of the assignment says another place', () => {
    const assignment = { ...assignmentOf(), id: assignmentOf({ scope: `${vaultId}2` }).id };
    expect(access(withAssignments([assignment]))).toBe('unreadable');
  });

  it('cannot be told when the vault does not say where it is', () => {
    for (const id of [undefined, 'contoso-cmk', '/vaults/contoso-cmk', 3]) {
      const outcome = access(changed({ 'vault.body.id': id })());
      expect(outcome).toBe('unreadable');
    }
  });

  it('counts for nothing in a vault when the role is one of a Managed HSM', () => {
    const local = `Microsoft.KeyVault/providers/Microsoft.Authorization/roleDefinitions/${ids.encryptionUser}`;
    expect(access(withAssignments([assignmentOf({ roleDefinitionId: local })]))).toBe('elsewhere');
  });

  it('takes a role definition id without the subscription', () => {
    const bare = `/providers/Microsoft.Authorization/roleDefinitions/${ids.encryptionUser.toUpperCase()}`;
    expect(access(withAssignments([assignmentOf({ roleDefinitionId: bare })]))).toBe('effective');
  });
});

describe('whose a role is', () => {
  const group = { principalId: ids.group, principalType: 'Group' };

  it('counts a group in the list that was asked for the application', () => {
    expect(findingOf('grant.key-access', withAssignments([assignmentOf(group)]))).toMatchObject({
      code: 'grant.key-access/effective',
      params: { through: 'group' },
    });
  });

  it('cannot tell of a group in a list of anybody', () => {
    const stranger = assignmentOf({ principalId: ids.reader, principalType: 'User' }, '2');
    expect(access(withAssignments([assignmentOf(group), stranger]))).toBe('unclear-group');
    expect(access(changed({ roleAssignments: answered([assignmentOf(group)]) })())).toBe('unclear-group');
  });

  it('passes over somebody else', () => {
    const stranger = assignmentOf({ principalId: ids.reader, principalType: 'User' });
    expect(access(withAssignments([stranger]))).toBe('none');
  });

  it('cannot tell when the principal, or its type, is left out', () => {
    expect(access(withAssignments([assignmentOf({ principalId: undefined })]))).toBe('unreadable');
    const untyped = assignmentOf({ principalId: ids.group, principalType: undefined });
    expect(access(withAssignments([untyped]))).toBe('unclear-group');
  });

  it('compares ids without regard to letter case', () => {
    const setUp = withAssignments([assignmentOf({ principalId: ids.principal.toUpperCase() })]);
    expect(access(setUp)).toBe('effective');
  });
});

const minutesAt = (createdOn: string) =>
  findingOf('grant.key-access', withAssignments([assignmentOf({ createdOn })])).params;

describe('what stands in the way of certainty', () => {
  it('does not matter beside a role that is certain', () => {
    const conditional = assignmentOf({ condition: '@Resource[x] StringEquals 1' }, '2');
    expect(access(withAssignments([conditional, assignmentOf()]))).toBe('effective');
  });

  it('is a condition that cannot be read, too', () => {
    expect(access(withAssignments([assignmentOf({ condition: 3 })]))).toBe('unreadable');
  });

  it('does not matter when even then something would be missing', () => {
    const reader = roleId('21090545-7ca7-4776-b22c-e363652d74d2');
    const setUp = withAssignments([assignmentOf({ roleDefinitionId: reader, condition: 'x' })]);
    expect(access(setUp)).not.toBe('conditional');
  });

  it('is a list that goes on, and only a list that is complete proves that there is no role', () => {
    const goesOn = { 'roleAssignments.body.nextLink': 'https://management.azure.com/next' };
    expect(access(withAssignments([], goesOn))).toBe('unreadable');
    expect(access(withAssignments([assignmentOf()], goesOn))).toBe('effective');
    expect(access(changed({ roleAssignments: answered([]) })())).toBe('unreadable');
    expect(access(changed({ 'roleAssignments.body.value': ['text'] })())).toBe('unreadable');
  });

  it('is a list that Azure says does not exist', () => {
    const gone = refused('ERROR: Not Found({"error":{"code":"ResourceNotFound","message":"Not there."}})');
    expect(access(changed({ roleAssignments: gone })())).toBe('unreadable');
    expect(access(changed({ denyAssignments: gone })())).toBe('unreadable');
  });

  it.each([
    ['2026-11-22T11:30:00Z', 'effective'],
    ['2026-11-22T11:30:01Z', 'effective-recently'],
    ['2026-11-22T11:31:00Z', 'effective-recently'],
    ['2026-11-22T12:00:00Z', 'effective-recently'],
    ['2026-11-22T12:00:30Z', 'effective-recently'],
    ['never', 'effective'],
  ])('is not the age: assigned at %s it is %s', (createdOn, outcome) => {
    expect(access(withAssignments([assignmentOf({ createdOn })]))).toBe(outcome);
  });

  it('tells how many minutes ago', () => {
    expect(minutesAt('2026-11-22T11:31:00Z')).toMatchObject({ minutes: 29, since: '2026-11-22T11:31:00Z' });
    expect(minutesAt('2026-11-22T12:05:00Z')).toMatchObject({ minutes: 0 });
  });

  it('takes the oldest assignment that is enough', () => {
    const young = assignmentOf({ createdOn: at, scope: keyId }, '2');
    for (const list of [
      [young, assignmentOf()],
      [assignmentOf(), young],
    ]) {
      expect(findingOf('grant.key-access', withAssignments(list))).toMatchObject({
        code: 'grant.key-access/effective',
        params: { level: 'vault', since: '2026-11-01T09:00:00Z' },
      });
    }
  });
});

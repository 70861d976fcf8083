import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../tests/support/judged';
import { ids, vaultId } from '../../../tests/support/readySetUp';
import {
  assignmentOf,
  customRole,
  definitionOf,
  denialOf,
  everybody,
  keyId,
  roleId,
  withAssignments,
} from '../../../tests/support/setUps/grants';

const runs = Math.ceil(Number(process.env.CMK_PROPERTY_RUNS ?? 3000) / 4);
const keys = 'Microsoft.KeyVault/vaults/keys';
const roles = [
  ids.encryptionUser,
  '21090545-7ca7-4776-b22c-e363652d74d2',
  '00482a5a-887f-4fb3-b363-3b7fe8e74483',
  customRole,
  `${customRole.slice(0, -1)}b`,
  'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee',
];
const definitions = [
  definitionOf([{ dataActions: [`${keys}/read`, `${keys}/wrap/action`] }]),
  definitionOf([{ dataActions: [`${keys}/unwrap/action`] }], `${customRole.slice(0, -1)}b`),
];
const assignments = fc
  .record(
    {
      roleDefinitionId: fc.constantFrom(...roles).map(roleId),
      principalId: fc.constantFrom(ids.principal, ids.principal, ids.group, ids.reader, ids.application),
      principalType: fc.constantFrom('ServicePrincipal', 'Group', 'User'),
      scope: fc.constantFrom(
        '/',
        vaultId,
        keyId,
        `${vaultId}2`,
        `${vaultId}3`,
        `/subscriptions/${ids.subscription}`,
      ),
      condition: fc.constantFrom(null, null, 'some condition'),
      createdOn: fc.constantFrom('2026-11-01T09:00:00Z', '2026-11-22T11:50:00Z', '2026-11-22T11:40:00Z'),
    },
    { requiredKeys: ['principalId'] },
  )
  .map((details) => assignmentOf(details));
const denials = fc
  .record(
    {
      denyAssignmentName: fc.constantFrom('first', 'second'),
      scope: fc.constantFrom('/', vaultId, `${vaultId}2`),
      principals: fc.constantFrom(
        [{ id: everybody, type: 'SystemDefined' }],
        [{ id: ids.group, type: 'Group' }],
      ),
      permissions: fc.constantFrom([
        { actions: [], notActions: [], dataActions: [`${keys}/wrap/action`], notDataActions: [] },
      ]),
    },
    { requiredKeys: [] },
  )
  .map((details) => denialOf(details));

const judge = (lists: readonly (readonly object[])[]) => {
  const setUp = withAssignments(lists[0]!, {
    'denyAssignments.body.value': lists[1],
    'roleDefinitions.body.value': lists[2],
  });
  return [findingOf('grant.key-access', setUp), findingOf('grant.least-privilege', setUp)].map(
    ({ code, params }) => ({ code, params }),
  );
};

describe('the order in which Azure lists', () => {
  it('never matters for the finding', () => {
    const shuffled = fc
      .tuple(fc.array(assignments, { maxLength: 6 }), fc.array(denials, { maxLength: 3 }))
      .chain(([roleList, denyList]) =>
        fc.tuple(
          fc.constant([roleList, denyList] as const),
          fc.shuffledSubarray(roleList, { minLength: roleList.length }),
          fc.shuffledSubarray(denyList, { minLength: denyList.length }),
          fc.shuffledSubarray(definitions, { minLength: definitions.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([[roleList, denyList], otherRoles, otherDenials, otherDefinitions]) => {
        expect(judge([otherRoles, otherDenials, otherDefinitions])).toEqual(
          judge([roleList, denyList, definitions]),
        );
      }),
      { numRuns: runs },
    );
  });
});

const many = (count: number, make: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => make(index));

const guid = (index: number): string => `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000`;

/** The best of three, for the machine may have other things to do. */
const timed = (setUp: object): { code: string; time: number } => {
  const tries = [1, 2, 3].map(() => {
    const started = performance.now();
    const { code } = findingOf('grant.key-access', setUp);
    return { code, time: performance.now() - started };
  });
  return tries.reduce((best, next) => (next.time < best.time ? next : best));
};

describe('long lists', () => {
  it('of 5,000 assignments of others are judged in less than a second', () => {
    const others = many(5000, (index) =>
      assignmentOf({ principalId: guid(index), principalType: 'User' }, String(index)),
    );
    const { code, time } = timed(withAssignments([...others, assignmentOf()]));
    expect(code).toBe('grant.key-access/effective');
    expect(time).toBeLessThan(1000);
  });

  it('of 5,000 groups, roles and deny assignments are judged in less than a second', () => {
    const groups = many(5000, (index) =>
      assignmentOf(
        { principalId: guid(index), principalType: 'Group', roleDefinitionId: roleId(guid(index)) },
        String(index),
      ),
    );
    const setUp = withAssignments([...groups, assignmentOf()], {
      'roleDefinitions.body.value': many(5000, (index) =>
        definitionOf([{ dataActions: [`${keys}/read`] }], guid(index)),
      ),
      'denyAssignments.body.value': [
        denialOf({ principals: many(5000, (index) => ({ id: guid(index + 90_000), type: 'User' })) }),
      ],
    });
    const { code, time } = timed(setUp);
    expect(code).toBe('grant.key-access/effective');
    expect(time).toBeLessThan(1000);
  });

  it('of 130,000 roles that do not suffice are judged without an error', () => {
    const reader = roleId('21090545-7ca7-4776-b22c-e363652d74d2');
    const readers = many(130_000, (index) =>
      assignmentOf({ roleDefinitionId: reader, createdOn: '2026-10-01T00:00:00Z' }, String(index)),
    );
    const started = performance.now();
    const { code } = findingOf('grant.key-access', withAssignments([...readers, assignmentOf()]));
    const time = performance.now() - started;
    expect(code).toBe('grant.key-access/effective');
    expect(time).toBeLessThan(30_000);
  });
});

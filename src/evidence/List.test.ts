import { describe, expect, it } from 'vitest';
import { readySetUp } from '../../tests/support/readySetUp';
import { missing } from '../../tests/support/setUps/answers';
import { type Bundle, readEvidence, valueOf } from '.';
import { readList } from './List';
import { seen } from './Observation';

const listOf = (body: unknown) =>
  valueOf(
    readList(seen(body, { member: 'find', path: '' }), 'value', { code: 'incomplete-command' }, () => 1),
  );

describe('readList', () => {
  it.each([
    [{ value: [{}, {}] }, 2, null],
    [{ value: [], nextLink: null }, 0, null],
    [{ value: [], nextLink: '' }, 0, null],
    [{ value: [], resultTruncated: 'false' }, 0, null],
    [{ value: [], resultTruncated: false }, 0, null],
    [{ value: [{}], nextLink: 'https://management.azure.com/next' }, 1, 'truncated'],
    [{ value: [{}], nextLink: 0 }, 1, 'truncated'],
    [{ value: [], '@odata.nextLink': 'https://graph.microsoft.com/next' }, 0, 'truncated'],
    [{ value: [], $skipToken: 'token' }, 0, 'truncated'],
    [{ value: [], resultTruncated: 'true' }, 0, 'truncated'],
    [{ value: [], resultTruncated: 1 }, 0, 'truncated'],
    [{ value: [{}, null, 'text'] }, 1, 'not-understood'],
    [[{}], 1, 'incomplete-command'],
  ])('of %j reads %i entries, kept from more by %s', (body, count, reason) => {
    const list = listOf(body);
    expect(list?.items).toHaveLength(count);
    expect(list?.incomplete?.code ?? null).toBe(reason);
  });

  it.each([{}, { value: null }, { value: {} }, { value: 'text' }, { data: [] }, 'text', 3])(
    'finds no list in %j',
    (body) => {
      expect(listOf(body)).toBeNull();
    },
  );
});

describe('a list of something that Azure does not find', () => {
  it('is not empty, but unread', () => {
    const gone = missing('ResourceNotFound', 'The Resource was not found.');
    const evidence = readEvidence({ ...readySetUp(), roleAssignments: gone, me: gone } as Bundle);
    expect(evidence.roleAssignments).toMatchObject({ state: 'unreadable', reason: { code: 'failed' } });
    expect(evidence.readerRoles).toMatchObject({ state: 'unreadable', reason: { code: 'failed' } });
  });
});

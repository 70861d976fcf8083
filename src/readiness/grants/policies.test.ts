import { describe, expect, it } from 'vitest';
import { findingOf, outcomeOf } from '../../../tests/support/judged';
import { ids } from '../../../tests/support/readySetUp';
import { policyOf, withPolicies } from '../../../tests/support/setUps/grants';

const elsewhere = '99999999-9999-4999-8999-999999999999';
const access = (policies: readonly object[], edits = {}) =>
  outcomeOf('grant.key-access', withPolicies(policies, edits));
const keys = (...permissions: readonly unknown[]) => policyOf({ permissions: { keys: permissions } });

const breadth = (...policies: readonly object[]) =>
  findingOf('grant.least-privilege', withPolicies(policies));

describe('an access policy', () => {
  it.each([
    [policyOf()],
    [keys('GET', 'WRAPKEY', 'UnwrapKey', 'list')],
    [keys('all')],
    [keys('All')],
    [keys('get'), keys('wrapKey', 'unwrapKey')],
    [policyOf({ objectId: ids.principal.toUpperCase(), tenantId: ids.tenant.toUpperCase() })],
    [policyOf({ applicationId: ids.application }), policyOf()],
    [policyOf({ applicationId: null })],
  ])('gives access', (...policies) => {
    expect(access(policies)).toBe('effective');
  });

  it.each([
    [[], 'policy-none'],
    [[policyOf({ objectId: ids.reader })], 'policy-none'],
    [[policyOf({ tenantId: elsewhere })], 'policy-none'],
    [[policyOf({ applicationId: ids.application })], 'policy-compound'],
    [[policyOf({ applicationId: ids.application, tenantId: elsewhere })], 'policy-none'],
    [[policyOf({ objectId: ids.application })], 'application-id-used'],
    [[keys('get', 'wrapKey')], 'policy-insufficient'],
    [[keys()], 'policy-insufficient'],
    // A secret is no key.
    [[policyOf({ permissions: { keys: [], secrets: ['all'] } })], 'policy-insufficient'],
  ])('gives none: %j', (policies, outcome) => {
    expect(access(policies)).toBe(outcome);
  });

  it('says what is missing', () => {
    expect(findingOf('grant.key-access', withPolicies([keys('wrapKey')]))).toMatchObject({
      params: { missing: ['read', 'unwrapKey'] },
    });
  });

  it.each([
    [policyOf({ tenantId: undefined })],
    [policyOf({ tenantId: 3 })],
    [policyOf({ objectId: undefined })],
    [policyOf({ applicationId: {} })],
    [keys('get', 3)],
    ['text'],
  ])('leaves it open when it cannot be read', (policy) => {
    expect(access([policy as object])).toBe('unreadable');
  });

  it('of somebody else may be unreadable', () => {
    const stranger = policyOf({ objectId: ids.reader, permissions: { keys: 'all' } });
    expect(access([stranger])).toBe('policy-none');
  });

  it('cannot be told to be of this tenant when the vault does not say its own', () => {
    expect(access([policyOf()], { 'vault.body.properties.tenantId': undefined })).toBe('unreadable');
  });

  it('may be missing because the list is', () => {
    expect(access([], { 'vault.body.properties.accessPolicies': undefined })).toBe('unreadable');
    expect(access([], { 'vault.body.properties.accessPolicies': 'none' })).toBe('unreadable');
  });

  it('gives nothing where the vault goes by roles', () => {
    const edits = { 'vault.body.properties.enableRbacAuthorization': true };
    expect(access([policyOf()], edits)).toBe('none');
  });

  it('is narrow, or broader than needed', () => {
    expect(breadth(policyOf()).code).toBe('grant.least-privilege/narrow');
    expect(breadth(keys('get', 'wrapKey', 'unwrapKey', 'delete'))).toMatchObject({
      code: 'grant.least-privilege/policy-broader',
      params: { permissions: ['delete'] },
    });
    expect(breadth().code).toBe('grant.least-privilege/waiting');
  });
});

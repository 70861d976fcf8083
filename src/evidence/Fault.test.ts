import { describe, expect, it } from 'vitest';
import { answer } from './answer';
import { reasonOf } from './azureError';
import { bundleSchema } from './Bundle';
import { type Fault, printFault, readFault } from './Fault';

const faults: readonly Fault[] = [
  { code: 'unreachable', host: 'management.azure.com' },
  { code: 'timed-out', host: 'graph.microsoft.com' },
  { code: 'cancelled' },
  { code: 'not-consented', resource: 'graph' },
  { code: 'not-consented', resource: 'resource-manager' },
  { code: 'unexpected-answer', expected: 'object', found: 'HTML page, status 200', requestId: null },
  { code: 'unexpected-answer', expected: 'list', found: '{"}', requestId: 'a-1' },
];

describe('a fault', () => {
  it.each(faults)('is read as it was printed: %o', (fault) => {
    expect(readFault(printFault(fault))).toEqual(fault);
    expect(readFault(`${printFault(fault)}\n`)).toEqual(fault);
  });

  it.each([
    '',
    'skipped',
    'cmk-check: ',
    'cmk-check: unreachable',
    'cmk-check: unreachable {',
    'cmk-check: unreachable []',
    'cmk-check: unreachable {"host":"x"} and more',
    'cmk-check: constructor {}',
    'cmk-check: forbidden {"host":"x"}',
    'ERROR: cmk-check: cancelled {}',
    'Forbidden({"error":{"code":"AuthorizationFailed","message":"cmk-check: cancelled {}"}})',
  ])('is not what “%s” says', (text) => {
    expect(readFault(text)).toBeNull();
  });

  it('holds nothing but short text, whatever the bundle holds', () => {
    expect(readFault('cmk-check: unreachable {"host":{"a":1}}')).toEqual({ code: 'unreachable', host: '' });
    expect(readFault(`cmk-check: timed-out ${JSON.stringify({ host: 'x'.repeat(5000) })}`)).toEqual({
      code: 'timed-out',
      host: 'x'.repeat(200),
    });
    expect(readFault('cmk-check: not-consented {"resource":"mail"}')).toEqual({
      code: 'not-consented',
      resource: 'resource-manager',
    });
  });
});

describe('the reason of a fault', () => {
  it.each(faults.filter(({ code }) => code !== 'unexpected-answer'))('is the fault itself: %o', (fault) => {
    expect(reasonOf(printFault(fault))).toEqual(fault);
  });

  it('names the request of an answer that was not understood', () => {
    const fault = { code: 'unexpected-answer', expected: 'object', found: 'array' } as const;
    expect(reasonOf(printFault({ ...fault, requestId: null }))).toEqual({
      code: 'not-understood',
      expected: 'object',
      found: 'array',
    });
    expect(reasonOf(printFault({ ...fault, requestId: 'a-1' }))).toMatchObject({
      found: 'array (request id a-1)',
    });
  });

  it('is never that the thing is missing, whatever it quotes', () => {
    const found = 'one of its queried reference-property objects are not present';
    const error = printFault({ code: 'unexpected-answer', expected: 'object', found, requestId: null });
    expect(answer({ schema: bundleSchema, vault: { ok: false, error } }, 'vault').state).toBe('unreadable');
  });
});

import { expect, test } from 'vitest';
import { readAudit } from '../../scripts/readAudit.mjs';

test('a registry that answers with nothing has found nothing', () => {
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{},"metadata":{}}')).toEqual({
    state: 'answered',
    vulnerable: [],
  });
});

test('a vulnerable package is named with its severity and its versions, and not what needs it', () => {
  const report = {
    auditReportVersion: 2,
    vulnerabilities: {
      example: { name: 'example', severity: 'high', range: '<2.0.1', via: [{ title: 'Reads too much' }] },
      user: { name: 'user', severity: 'high', range: '*', via: ['example'] },
    },
  };
  expect(readAudit(JSON.stringify(report))).toEqual({
    state: 'answered',
    vulnerable: [{ name: 'example', severity: 'high', range: '<2.0.1' }],
  });
});

test('a report is never empty because its causes are not said', () => {
  const report = {
    auditReportVersion: 2,
    vulnerabilities: { user: { name: 'user', severity: 'low', range: '*' } },
  };
  const audit = readAudit(JSON.stringify(report));
  expect(audit.state === 'answered' && audit.vulnerable).toHaveLength(1);
});

test.each([
  ['{"message":"405 Method Not Allowed - POST https://registry.npmjs.org/-/npm","statusCode":405}', '405'],
  [
    '{"error":{"code":"ENOAUDIT","summary":"Your configured registry does not support audit requests."}}',
    'support',
  ],
  ['<html>proxy</html>', 'no JSON'],
  ['', 'no JSON'],
  ['null', 'no report'],
  ['{}', 'no report'],
])('no answer is never taken for a good one: %s', (output, reason) => {
  const audit = readAudit(output);
  expect(audit.state).toBe('not-answered');
  expect(audit.state === 'not-answered' && audit.reason).toContain(reason);
});

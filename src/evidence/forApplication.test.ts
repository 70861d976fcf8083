import { expect, it } from 'vitest';
import { reportOf } from '../../tests/support/judged';
import { ids, readyForExperiencePlatform, readySetUp } from '../../tests/support/readySetUp';
import type { Bundle } from '../evidence';
import { forApplication } from './forApplication';

const verdictFor = (appId: string | null, bundle: object) =>
  reportOf(forApplication(bundle as Bundle, appId), { product: 'experience-platform' }).verdict;
const none = { ok: true, body: { value: [] } };
const gone = {
  ok: false,
  error: 'ERROR: Not Found({"error":{"code":"Request_ResourceNotFound","message":"no"}})',
};

it('judges the application that the bundle was collected for', () => {
  const absent = { ...readyForExperiencePlatform(), servicePrincipal: none };
  for (const appId of [null, ids.organizationApplication, ids.organizationApplication.toUpperCase()]) {
    expect(verdictFor(appId, readyForExperiencePlatform())).toBe('ready');
    expect(verdictFor(appId, absent)).toBe('not-ready');
  }
});

it('does not say of one application what was asked about another', () => {
  for (const servicePrincipal of [none, gone, undefined]) {
    const other = { ...readyForExperiencePlatform(), servicePrincipal, appId: ids.reader };
    expect(verdictFor(ids.organizationApplication, other)).toBe('undetermined');
  }
  expect(verdictFor(ids.reader, readyForExperiencePlatform())).toBe('undetermined');
});

it('never judges Experience Platform with the application of Customer Journey Analytics', () => {
  const bundle = forApplication(readySetUp() as Bundle, ids.application);
  const report = reportOf(bundle, { product: 'experience-platform' });
  expect(report.verdict).toBe('undetermined');
  expect(report.findings.map(({ code }) => code)).toContain('app.present/other-application');
});

it('takes what is no bundle for what it is', () => {
  for (const bundle of [null, 3, 'text', []])
    expect(verdictFor(ids.application, bundle as never)).toBe('undetermined');
});

import { describe, expect, it } from 'vitest';
import { errorCodes, type ErrorMatch, explainError } from '../../az-output/explain';
import { errorExamples } from '../../az-output/explain/examples';
import { errorFacts, errorWords } from './index';

const matchOf = (text: string): ErrorMatch => explainError(text).matches[0]!;
const wordsFor = (text: string) => errorWords(matchOf(text), 'en');
const application = '00000000-0000-0000-0000-0000000000c1';

describe('every error', () => {
  it.each(errorCodes)('%s has a title, a cause and a next step, with nothing left to fill in', (code) => {
    const { title, cause, meaning, next } = wordsFor(errorExamples[code]);
    for (const words of [title, cause, next, meaning ?? 'none']) {
      expect(words).not.toBe('');
      expect(words).not.toMatch(/[{}]|undefined|null|\bclick/i);
    }
    expect(title.length).toBeLessThan(80);
  });

  it.each(errorCodes)('%s has words where the text says nothing but the code', (code) => {
    const { raw } = matchOf(errorExamples[code]).params as { raw?: string };
    if (raw === undefined) return;
    for (const match of explainError(`${raw}: nothing more`).matches) {
      expect(Object.values(errorWords(match, 'en')).join(' ')).not.toMatch(/[{}]|undefined|null/);
    }
  });
});

describe('a refusal', () => {
  const rbac = errorExamples['error/forbidden-by-rbac'];

  it('of the reader leaves open whether Adobe has access', () => {
    const { meaning, next } = wordsFor(rbac.replaceAll(application, '04b07795-8ddb-461a-bbee-02f9e1bf7b46'));
    expect(meaning).toContain('You were refused yourself, signed in with Azure CLI');
    expect(next).toContain('Key Vault Reader');
  });

  it('of the reader by the network does not clear the settings that Adobe depends on', () => {
    const text = errorExamples['error/forbidden-by-connection'];
    const { meaning } = wordsFor(text.replaceAll(application, '04b07795-8ddb-461a-bbee-02f9e1bf7b46'));
    expect(meaning).toContain('The same network settings decide about Adobe');
  });

  it('of an application asks to compare its ID', () => {
    const { meaning, next } = wordsFor(rbac);
    expect(meaning).toContain(application);
    expect(meaning).toContain('Compare');
    expect(next).toContain('Key Vault Crypto Service Encryption User');
  });

  it('of the application of Customer Journey Analytics is Adobe’s', () => {
    const { meaning } = wordsFor(rbac.replaceAll(application, '251e3919-1940-4296-bb8b-6b9a5e8a4805'));
    expect(meaning).toContain('Adobe cannot use the key');
  });

  it('without a caller is not pinned on anybody', () => {
    expect(wordsFor('ForbiddenByRbac').meaning).toContain('does not say which application');
  });

  it('by a deny assignment is not answered with a role', () => {
    const { cause, next } = wordsFor(rbac.replace('DenyAssignmentId: null', "DenyAssignmentId: 'd1d1'"));
    expect(cause).toContain('d1d1');
    expect(next).not.toContain('Crypto Service');
  });
});

it('lists what the text says, field by field', () => {
  expect(errorFacts(matchOf(errorExamples['error/forbidden-by-firewall']), 'en')).toEqual([
    { label: 'Application ID', value: application },
    { label: 'Object ID', value: '00000000-0000-0000-0000-0000000000b1' },
    { label: 'Tenant ID', value: '00000000-0000-0000-0000-0000000000a1' },
    { label: 'Key vault', value: 'contoso-cmk' },
    { label: 'Client address', value: '203.0.113.7' },
  ]);
});

it('lists the tenants that would do in the way of the language', () => {
  const [one, two, found] = ['a', 'b', 'c'].map((end) => `00000000-0000-0000-0000-0000000000${end}1`);
  const text = `(Unauthorized) AKV10032: Invalid issuer. Expected one of https://sts.windows.net/${one}/, https://sts.windows.net/${two}/, found https://sts.windows.net/${found}/.`;
  const values = errorFacts(matchOf(text), 'sv').map(({ value }) => value);
  expect(values).toContain(`${one} eller ${two}`);
});

it('calls what it does not know unknown', () => {
  const { title, cause } = wordsFor(errorExamples['error/unknown']);
  expect(title).toBe('Unknown error: SomethingNew');
  expect(cause).toContain('does not guess');
});

import { describe, expect, it } from 'vitest';
import { examples } from './examples';
import { findingCodes, judgeKeyIdentifier, sizeLimit } from './index';

const version = '8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b';
const key = 'https://contoso.vault.azure.net/keys/cmk';
const resource = '/subscriptions/0/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso';

const codesOf = (text: string): string[] =>
  judgeKeyIdentifier(text).findings.map(({ code }) => code.replace('key-identifier/', ''));

/** The text a finding points at. */
const marked = (text: string, code: string): string | null => {
  const span = judgeKeyIdentifier(text).findings.find(
    (finding) => finding.code === `key-identifier/${code}`,
  )?.span;
  return span ? text.slice(...span) : null;
};

describe('a Key Identifier that is usable as pasted', () => {
  it.each([
    ['without version', key, key],
    ['with version', `${key}/${version}`, `${key}/${version}`],
    ['with the default port', 'https://contoso.vault.azure.net:443/keys/cmk', key],
    ['with a slash at the end', `${key}/`, key],
    ['with capitals in scheme, host and type', 'HTTPS://Contoso.Vault.Azure.NET/Keys/cmk', key],
    [
      'with a key name that starts with a digit',
      `${key.replace('cmk', '0-cmk')}`,
      key.replace('cmk', '0-cmk'),
    ],
    ['with a key name of hyphens', key.replace('cmk', '-a--b-'), key.replace('cmk', '-a--b-')],
    [
      'with a key name of 127 characters',
      key.replace('cmk', 'k'.repeat(127)),
      key.replace('cmk', 'k'.repeat(127)),
    ],
    [
      'in a Managed HSM',
      'https://hsm1.managedhsm.azure.net/keys/cmk',
      'https://hsm1.managedhsm.azure.net/keys/cmk',
    ],
    ['with a version that is not hexadecimal', `${key}/zzz`, `${key}/zzz`],
  ])('%s', (_, text, uri) => {
    expect(judgeKeyIdentifier(text)).toMatchObject({
      verdict: 'valid',
      identifier: { uri },
      suggestion: null,
    });
  });

  it('keeps the spelling of key name and version, and writes the host in lower case', () => {
    const { identifier } = judgeKeyIdentifier(
      `https://CONTOSO.vault.azure.net/keys/CMK/${version.toUpperCase()}`,
    );
    expect(identifier).toEqual({
      uri: `https://contoso.vault.azure.net/keys/CMK/${version.toUpperCase()}`,
      cloud: 'public',
      service: 'vault',
      vault: 'contoso',
      objectType: 'keys',
      name: 'CMK',
      version: version.toUpperCase(),
    });
  });

  it("warns about Adobe's own sample, whose version is not hexadecimal, and does not refuse it", () => {
    const sample =
      'https://adobecmkexample.vault.azure.net/keys/adobeCMK-key/7c1d50lo28234cc895534c00d7eb4eb4';
    expect(judgeKeyIdentifier(sample).verdict).toBe('valid');
    expect(codesOf(sample)).toEqual(['version-not-hex', 'documentation-sample', 'versioned']);
    expect(marked(sample, 'version-not-hex')).toBe('l');
  });
});

describe('a text from which the meaning can be derived', () => {
  it.each([
    ['contoso.vault.azure.net/keys/cmk', ['scheme-missing']],
    ['http://contoso.vault.azure.net/keys/cmk', ['scheme-wrong']],
    ['ftp://contoso.vault.azure.net/keys/cmk', ['scheme-wrong']],
    ['https:/contoso.vault.azure.net/keys/cmk', ['scheme-wrong']],
    ['https//contoso.vault.azure.net/keys/cmk', ['scheme-wrong']],
    ['//contoso.vault.azure.net/keys/cmk', ['scheme-missing']],
    ['https://contoso.vault.azure.net:8443/keys/cmk', ['port']],
    [`${key}?api-version=7.4`, ['query']],
    [`${key}#overview`, ['fragment']],
    ['https://me:secret@contoso.vault.azure.net/keys/cmk', ['user-info']],
    ['https:\\\\contoso.vault.azure.net\\keys\\cmk', ['backslash']],
    ['https://contoso.vault.azure.net//keys//cmk', ['double-slash', 'double-slash']],
    ['https://contoso.vault.azure.net/secrets/../keys/./cmk', ['dot-segment', 'dot-segment']],
    [`${key}/rotate`, ['rest-operation']],
    [`${key}/versions`, ['rest-operation']],
    [`${key}/latest`, ['version-word']],
    [`${key}/<version>`, ['placeholder']],
    [`${key}/********`, ['masked']],
    ['https://contoso.vault.azure.net/cmk', ['object-type-missing']],
    ['https://contoso.vault.azure.net/key/cmk', ['object-type-unknown']],
    ['https://contoso.vaults.azure.net/keys/cmk', ['lookalike-host']],
    ['https://contoso.azurevault.net/keys/cmk', ['lookalike-host']],
    ['https://contoso.privatelink.vaultcore.azure.net/keys/cmk', ['private-link-host']],
    [`"${key}"`, ['wrapped']],
    [`“${key}”`, ['wrapped']],
    [`« ${key} »`, ['wrapped', 'surrounding-whitespace']],
    [`<${key}>`, ['wrapped']],
    [`(${key}).`, ['trailing-punctuation', 'wrapped']],
    [`${key}",`, ['trailing-punctuation']],
    [`Key Identifier: ${key}`, ['label']],
    [`kid=${key}`, ['label']],
    [`Sleutel-id (Key Identifier): ${key}`, ['label']],
    [`"kid": "${key}"`, ['json-fragment']],
    [`{"key":{"kid":"${key.replaceAll('/', '\\/')}"}}`, ['json-fragment']],
    [`[our key](${key})`, ['markdown-link']],
    [`Our key is ${key}, thanks.`, ['buried']],
    [`${key}\n${key}`, ['buried']],
    ['https%3A%2F%2Fcontoso.vault.azure.net%2Fkeys%2Fcmk', ['percent-encoded']],
    ['https://contoso.vault.azure.net/keys/cm%6b', ['percent-encoded']],
    [` ${key}\n`, ['surrounding-whitespace']],
    [`\u00a0${key}`, ['surrounding-whitespace']],
    [`\ufeff${key}`, ['invisible-character']],
    ['https://contoso.vault.az\u00adure.net/keys/cmk', ['invisible-character']],
    ['https://contoso.vault.\nazure.net/keys/cmk', ['whitespace-inside']],
    [`${resource}/keys/cmk`, ['resource-id-key', 'cloud-assumed']],
    [`https://management.azure.com${resource}/keys/cmk?api-version=2026-02-01`, ['resource-id-key']],
    [`https://portal.azure.com/#@contoso.com/asset/Microsoft_Azure_KeyVault/Key/${key}`, ['portal-url-key']],
    [
      `https://portal.azure.com/#@contoso.com/asset/Microsoft_Azure_KeyVault/Key/${encodeURIComponent(encodeURIComponent(key))}`,
      ['portal-url-key'],
    ],
    [`https://portal.azure.com/#@contoso.com/resource${resource}/keys/cmk`, ['portal-url-key']],
  ])('%s', (text, codes) => {
    expect(judgeKeyIdentifier(text)).toMatchObject({
      verdict: 'correctable',
      suggestion: key,
      identifier: { uri: key },
    });
    expect(codesOf(text)).toEqual(codes);
  });

  it('keeps the version of a resource id, and takes the dashes out of a version written as a GUID', () => {
    const versioned = `${key}/${version}`;
    expect(judgeKeyIdentifier(`${resource}/keys/cmk/versions/${version}`).suggestion).toBe(versioned);
    expect(judgeKeyIdentifier(`${key}/8f3c1d27-a94b-4e0f-9c5a-6b7d8e0f1a2b`).suggestion).toBe(versioned);
  });

  it('puts hyphens for the dashes a word processor made', () => {
    const text = 'https://contoso–eu.vault.azure.net/keys/adobe‑cmk';
    expect(judgeKeyIdentifier(text).suggestion).toBe('https://contoso-eu.vault.azure.net/keys/adobe-cmk');
  });

  it('proposes the identifier without version when several versions of one key are pasted', () => {
    const other = version.replace('8', '9');
    expect(judgeKeyIdentifier(`${key}/${version}\n${key}/${other}`).suggestion).toBe(key);
  });

  it('joins an identifier that a mail has broken, but not one that a word follows', () => {
    const broken = `https://contoso.vault.azure.net/keys/cm\nk/${version}`;
    expect(judgeKeyIdentifier(broken).suggestion).toBe(`${key}/${version}`);
    expect(judgeKeyIdentifier(`${key}\nthanks`).suggestion).toBe(key);
  });
});

describe('a text that only the reader can put right', () => {
  it.each([
    ['https://contoso.vault.azure.net/', 'vault-uri'],
    ['https://contoso.vault.azure.net', 'vault-uri'],
    ['https://contoso.vault.azure.net/secrets/cmk', 'secret-identifier'],
    ['https://contoso.vault.azure.net/certificates/cmk', 'certificate-identifier'],
    ['https://contoso.vault.azure.net/deletedkeys/cmk', 'deleted-key'],
    ['https://contoso.vault.azure.net/storage/cmk', 'other-object'],
    ['https://contoso.vault.azure.net/keys', 'key-name-missing'],
    ['https://contoso.vault.azure.net/keys/', 'key-name-missing'],
    [`${key}/${version}/more`, 'too-many-segments'],
    [resource, 'resource-id-vault'],
    ['/subscriptions/0/resourceGroups/rg', 'resource-id-other'],
    [`https://portal.azure.com/#@contoso.com/resource${resource}/overview`, 'portal-url-vault'],
    ['https://portal.azure.com/#home', 'portal-url-other'],
    ['251e3919-1940-4296-bb8b-6b9a5e8a4805', 'guid'],
    [version, 'version-only'],
    ['cmk', 'key-name-only'],
    ['arn:aws:kms:us-east-1:111122223333:key/1', 'aws-kms-arn'],
    ['https://evil.example/keys/cmk', 'foreign-host'],
    ['https://contoso.vault.azure.net.evil.example/keys/cmk', 'suffix-misplaced'],
    ['https://evil.example/contoso.vault.azure.net/keys/cmk', 'suffix-misplaced'],
    ['https://contoso.vault.azure.net@evil.example/keys/cmk', 'foreign-host'],
    ['https://contosovault.azure.net/keys/cmk', 'lookalike-host'],
    ['https://contoso.v\u0430ult.azure.net/keys/cmk', 'host-character'],
    ['https://vault.azure.net/keys/cmk', 'vault-name-missing'],
    ['https://a.contoso.vault.azure.net/keys/cmk', 'extra-host-label'],
    ['https://co.vault.azure.net/keys/cmk', 'vault-name-length'],
    [`https://${'c'.repeat(25)}.vault.azure.net/keys/cmk`, 'vault-name-length'],
    ['https://1contoso.vault.azure.net/keys/cmk', 'vault-name-start'],
    ['https://contoso-.vault.azure.net/keys/cmk', 'vault-name-end'],
    ['https://con--toso.vault.azure.net/keys/cmk', 'vault-name-double-hyphen'],
    ['https://con_toso.vault.azure.net/keys/cmk', 'vault-name-character'],
    [key.replace('cmk', 'k'.repeat(128)), 'key-name-length'],
    [key.replace('cmk', 'my_key'), 'key-name-character'],
    [key.replace('cmk', 'my key'), 'key-name-character'],
    [key.replace('cmk', 'my%20key'), 'key-name-character'],
    ['https://<vault>.vault.azure.net/keys/cmk', 'placeholder'],
    ['https://${VAULT}.vault.azure.net/keys/cmk', 'placeholder'],
    [key.replace('cmk', '[key]'), 'placeholder'],
    [key.replace('cmk', '{name}'), 'placeholder'],
    [key.replace('cmk', '…'), 'masked'],
    ['https://****.vault.azure.net/keys/cmk', 'masked'],
    [`${key} https://fabrikam.vault.azure.net/keys/cmk`, 'several-values'],
    ['https://contoso.vault.azure.cn/keys/cmk', 'other-cloud'],
    ['https://contoso.vault.usgovcloudapi.net/keys/cmk', 'other-cloud'],
    ['https://contoso.managedhsm.microsoftazure.de/keys/cmk', 'other-cloud'],
    ['', 'empty'],
    ['\u200b \n', 'empty'],
    ['the key in the vault', 'not-recognised'],
    ['eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.', 'secret-material'],
    ['-----BEGIN RSA PRIVATE KEY-----\nMII', 'secret-material'],
  ])('%s', (text, code) => {
    const { verdict, suggestion } = judgeKeyIdentifier(text);
    expect({ verdict, suggestion }).toEqual({ verdict: 'invalid', suggestion: null });
    expect(codesOf(text)).toContain(code);
  });

  it('still shows the parts where the text has the shape of an identifier', () => {
    const { identifier } = judgeKeyIdentifier(`https://con_toso.vault.azure.net/keys/cmk/${version}`);
    expect(identifier).toMatchObject({ vault: 'con_toso', name: 'cmk', version });
    expect(judgeKeyIdentifier('https://contoso.vault.azure.cn/keys/cmk').identifier).toMatchObject({
      cloud: 'china',
    });
    expect(judgeKeyIdentifier('https://contoso.vault.azure.net/secrets/cmk').identifier).toMatchObject({
      objectType: 'secrets',
    });
    expect(judgeKeyIdentifier('https://contoso.vault.azure.net/').identifier).toBeNull();
  });

  it('does not take the key behind a certificate for a key', () => {
    const certificate = `{"id":"https://contoso.vault.azure.net/certificates/web/${version}","kid":"https://contoso.vault.azure.net/keys/web/${version}"}`;
    expect(codesOf(certificate)).toContain('certificate-identifier');
    expect(judgeKeyIdentifier(certificate).suggestion).toBeNull();
  });

  it('refuses more than the limit politely, counting bytes', () => {
    expect(codesOf('x'.repeat(sizeLimit))).not.toContain('too-long');
    expect(codesOf('x'.repeat(sizeLimit + 1))).toEqual(['too-long']);
    expect(codesOf('é'.repeat(sizeLimit / 2 + 1))).toEqual(['too-long']);
  });
});

describe('the place of a finding', () => {
  it.each([
    ['https://contoso.vault.azure.net/keys/my_key', 'key-name-character', '_'],
    ['https://con_toso.vault.azure.net/keys/cmk', 'vault-name-character', '_'],
    ['https://contoso.vault.azure.net:8443/keys/cmk', 'port', ':8443'],
    [`  “Key Identifier: http://contoso.vault.azure.net/keys/cmk”`, 'scheme-wrong', 'http://'],
    [`\u200bhttps://contoso.vault.azure.net/keys/my%5fkey`, 'key-name-character', '%5f'],
    [`${key}/8f3c1d27a94b4eof9c5a6b7d8e0f1a2b`, 'version-not-hex', 'o'],
    [`Our key is ${key} now`, 'buried', key],
    [
      'https://contoso.vault.azure.net.evil.example/keys/cmk',
      'suffix-misplaced',
      'contoso.vault.azure.net.evil.example',
    ],
  ])('%s', (text, code, expected) => {
    expect(marked(text, code)).toBe(expected);
  });
});

describe('the examples of the reference page', () => {
  it.each(findingCodes)('%s is reported for its example', (code) => {
    expect(judgeKeyIdentifier(examples[code]).findings.map((finding) => finding.code)).toContain(code);
  });
});

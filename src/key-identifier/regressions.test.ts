import { describe, expect, it } from 'vitest';
import { judgeKeyIdentifier } from './index';

const version = '8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b';
const key = 'https://contoso.vault.azure.net/keys/adobe-cmk';
const vaults =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.KeyVault/vaults';

const judge = (text: string) => {
  const { verdict, suggestion, findings } = judgeKeyIdentifier(text);
  return { verdict, suggestion, codes: findings.map(({ code }) => code.replace('key-identifier/', '')) };
};

/** Each of these was answered wrongly once. */
describe('is not taken for valid', () => {
  it.each([
    ['a long s in the vault', 'https://conto\u017fo.vault.azure.net/keys/adobe-cmk', 'vault-name-character'],
    [
      'a Kelvin sign in the key name',
      'https://contoso.vault.azure.net/keys/adobe-cm\u212a',
      'key-name-character',
    ],
    [
      'a Kelvin sign in the type',
      'https://contoso.vault.azure.net/\u212aeys/adobe-cmk',
      'object-type-unknown',
    ],
    ['a Kelvin sign in the version', `${key}/${version.slice(0, 31)}\u212a`, 'version-character'],
    ['an operation', `${key}/restore`, 'rest-operation'],
    ['a word in place of the version', `${key}/current-version`, 'version-word'],
    ['the key name in place of the version', `${key}/adobe-cmk`, 'version-word'],
    ['a placeholder in place of the version', `${key}/your-version`, 'placeholder-name'],
    ['a version without end', `${key}/${'a'.repeat(3000)}`, 'version-word'],
    ['the type twice', 'https://contoso.vault.azure.net/keys/keys/adobe-cmk', 'segment-repeated'],
    ['a list of versions', `https://contoso.vault.azure.net/keys/versions/${version}`, 'key-name-missing'],
    ['a masked vault of three letters', 'https://xxx.vault.azure.net/keys/adobe-cmk', 'masked'],
    ['a vault masked in the middle', 'https://kv-xxxxxx-prod.vault.azure.net/keys/adobe-cmk', 'masked'],
  ])('%s', (_, text, code) => {
    const { verdict, codes } = judge(text);
    if (code !== 'placeholder-name') expect(verdict).not.toBe('valid');
    expect(codes).toContain(code);
  });
});

describe('warns about', () => {
  it.each([
    ['a version for a key name', `https://contoso.vault.azure.net/keys/${version}`, 'key-name-like-version'],
    ['names from an example', 'https://yourvault.vault.azure.net/keys/yourkey', 'placeholder-name'],
  ])('%s', (_, text, code) => expect(judge(text).codes).toContain(code));
});

describe('does not glue the words around an identifier to it', () => {
  it.each([
    'Key Identifier contoso.vault.azure.net/keys/adobe-cmk',
    'Please use contoso.vault.azure.net/keys/adobe-cmk',
    'KeyIdentifier\tcontoso.vault.azure.net/keys/adobe-cmk',
    '- contoso.vault.azure.net/keys/adobe-cmk',
    '1. contoso.vault.azure.net/keys/adobe-cmk',
    'https://contoso.vault.azure.net/\nkeys/adobe-cmk\nEnabled',
    `${key}\nthanks`,
    `${key} is our new key`,
    `"${key}\\n"`,
    `${key}\\n`,
    `${key}\\r\\n`,
  ])('%s', (text) => expect(judge(text)).toMatchObject({ verdict: 'correctable', suggestion: key }));
});

describe('puts together what a line break has parted', () => {
  it.each([
    [
      'Our new Key Identifier is https://contoso-\ncmk.vault.azure.net/keys/adobe-cmk',
      'https://contoso-cmk.vault.azure.net/keys/adobe-cmk',
    ],
    ['> https://contoso.vault.azure.net/keys/adobe-\n> cmk', key],
    [`Our key is https://contoso.vault.azure.net/keys/adobe-\ncmk/${version} thanks`, `${key}/${version}`],
    [`${vaults}/contoso/keys/adobe-\ncmk`, key],
    [
      `Id             : ${key}/${version.slice(0, 20)}\n                 ${version.slice(20)}`,
      `${key}/${version}`,
    ],
    [`> ${key}/${version.slice(0, 16)}\n> ${version.slice(16)}`, `${key}/${version}`],
    ['https://contoso.vault.azure.net/keys/adobe\n-cmk', key],
    [`https://contoso.vault.azure.net/keys/adobe-cm=\nk/${version}`, `${key}/${version}`],
  ])('%s', (text, suggestion) => expect(judge(text)).toMatchObject({ verdict: 'correctable', suggestion }));
});

describe('invents no key', () => {
  it.each([
    'https://contoso.vault.azure.net/secret',
    'https://contoso.vault.azure.net/overview',
    `https://contoso.vault.azure.net/secret/${version}`,
    'https://contoso.vault.azure.net/key',
    `https://contoso.vault.azure.net/key/${version}`,
    `https://contoso.vault.azure.net/${version}`,
    'https://contoso-hsm.westeurope.managedhsm.azure.net/keys/adobe-cmk',
    'https://www.contoso-hsm.managedhsm.azure.net/keys/adobe-cmk',
    'https://contoso.vault.azure.net/keys/a%2Fb',
    'https://contoso.vault.azure.net/keys/a%3Fb',
    'https://contoso.vault.azure.net/keys/my cmk key',
    'https://contoso.vault.azure.de/keys/adobe-cmk',
    'https://contoso.vault.azure.net.vault.azure.net/keys/adobe-cmk',
    'https://contoso..vault.azure.net/keys/adobe-cmk',
    `{"kid":"${key}/${version}","recoveryId":"https://contoso.vault.azure.net/deletedkeys/adobe-cmk"}`,
    'https://<your vault name>.vault.azure.net/keys/adobe-cmk',
  ])('%s', (text) => expect(judge(text)).toMatchObject({ verdict: 'invalid', suggestion: null }));
});

describe('sees what was meant', () => {
  it.each([
    `_${key}_`,
    `adobe-cmk;${key};Enabled`,
    `kid|${key}|RSA`,
    `$env:KEY_URI=${key}`,
    `=${key}`,
    `→${key}`,
    `\ufffc${key}`,
    `<p>${key}</p>`,
    `<a href=${key}>key</a>`,
    `&quot;${key}&quot;`,
    `'kid':'${key}'`,
    `${key}<${key}>`,
    `https://${key}`,
    `Key Identifier：${key}`,
    `/contoso.vault.azure.net/keys/adobe-cmk`,
    `${key},RSA,3072`,
    'https://contoso.keyvault.azure.net/keys/adobe-cmk',
    encodeURIComponent(encodeURIComponent(key)),
    `${key}%E2%80%8B`,
    `https://contoso.vault.azure.net/keys/%EF%BB%BFadobe-cmk`,
    key.replaceAll('/', '\\u002F'),
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://portal.azure.com/#@contoso.com/asset/Microsoft_Azure_KeyVault/Key/${key}`)}&data=05`,
    `https://contoso.vault.azure.net/key/adobe-cmk/rotate`,
    `${vaults}/contoso/keys/adobe-cmk/versions/pending`,
    `Microsoft.KeyVault/vaults/contoso/keys/adobe-cmk`,
    `/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/contoso/keys/adobe-cmk`,
    'https://contoso.vault.azure.net/key/keys/adobe-cmk',
    `certificate https://contoso.vault.azure.net/certificates/web and key ${key}`,
    `https://<vault>.vault.azure.net/keys/<key> for example ${key}`,
  ])('%s', (text) => {
    const { verdict, suggestion } = judge(text);
    expect({ verdict, suggestion }).toEqual({ verdict: 'correctable', suggestion: key });
    expect(judge(suggestion ?? '').verdict).toBe('valid');
  });
});

describe('names precisely', () => {
  it.each([
    ['https://<your vault name>.vault.azure.net/keys/adobe-cmk', 'placeholder'],
    ['Application (client) ID: 251e3919-1940-4296-bb8b-6b9a5e8a4805', 'guid'],
    [`Version: ${version}`, 'version-only'],
    ['https://contoso.vault.azure.net:443x/keys/adobe-cmk', 'port'],
    [`${vaults}/contoso/secrets/password`, 'secret-identifier'],
    ['https://contoso.vault.azure.net.vault.azure.net/keys/adobe-cmk', 'suffix-misplaced'],
    ['?vault.azure.net', 'not-recognised'],
    ['https://contoso..vault.azure.net/keys/adobe-cmk', 'vault-name-missing'],
  ])('%s', (text, code) => expect(judge(text).codes).toContain(code));
});

const marked = (text: string, code: string): string | null => {
  const span = judgeKeyIdentifier(text).findings.find(
    (finding) => finding.code === `key-identifier/${code}`,
  )?.span;
  return span ? text.slice(...span) : null;
};

describe('points at the problem', () => {
  it.each([
    ['https://contoso.vault.azure.net//keys/adobe-cmk', 'double-slash', '//'],
    [`\u200b${key}/`, 'trailing-slash', '/'],
    [`https://contoso.vault.azure.net/keys/adobe%C3%A9%C3%A8`, 'key-name-character', '%C3%A9'],
    [`${vaults}/contoso/keys/adobe-cmk\u200b`, 'resource-id-key', `${vaults}/contoso/keys/adobe-cmk`],
  ])('%s', (text, code, expected) => expect(marked(text, code)).toBe(expected));
});

it('says a run of slashes once', () => {
  expect(judge(`https://contoso.vault.azure.net${'/'.repeat(3000)}keys/adobe-cmk`).codes).toEqual([
    'double-slash',
  ]);
});

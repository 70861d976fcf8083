/** What people paste, and what the page must answer: the verdict, the words by their id, and the proposal. */
export interface Paste {
  readonly text: string;
  readonly verdict: 'valid' | 'validWithWarning' | 'correctable' | 'invalid';
  /** Id of a string that must be shown, with its values; none where there is nothing to say. */
  readonly says?: readonly [id: string, values?: Readonly<Record<string, string>>];
  readonly proposes?: string;
}

const version = '8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b';
const key = 'https://contoso.vault.azure.net/keys/cmk';
const vault = { vault: 'contoso' };
const resource =
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso-rg/providers/Microsoft.KeyVault/vaults/contoso';

const valid = (text: string, id?: string): Paste => ({ text, verdict: 'valid', ...(id && { says: [id] }) });
const correctable = (text: string, id: string, values?: Record<string, string>, proposes = key): Paste => ({
  text,
  verdict: 'correctable',
  says: [id, values],
  proposes,
});
const invalid = (text: string, id: string, values?: Record<string, string>): Paste => ({
  text,
  verdict: 'invalid',
  says: [id, values],
});

export const pastes: readonly Paste[] = [
  valid(key),
  valid(`${key}/${version}`, 'keyIdentifier.versioned.what'),
  valid('https://contoso.vault.azure.net:443/keys/cmk', 'keyIdentifier.defaultPort.what'),
  valid('https://Contoso.vault.azure.net/keys/cmk', 'keyIdentifier.letterCase.what'),
  valid(`${key}/`, 'keyIdentifier.trailingSlash.what'),
  valid('https://contoso-hsm.managedhsm.azure.net/keys/cmk'),
  {
    text: 'https://adobecmkexample.vault.azure.net/keys/adobeCMK-key/7c1d50lo28234cc895534c00d7eb4eb4',
    verdict: 'validWithWarning',
    says: ['keyIdentifier.documentationSample.what'],
  },
  {
    text: `${key}/8f3c`,
    verdict: 'validWithWarning',
    says: ['keyIdentifier.versionLength.what', { expected: '32', length: '4' }],
  },
  correctable('contoso.vault.azure.net/keys/cmk', 'keyIdentifier.schemeMissing.what'),
  correctable('http://contoso.vault.azure.net/keys/cmk', 'keyIdentifier.schemeWrong.what', {
    scheme: 'http://',
  }),
  correctable(`${key}?api-version=7.4`, 'keyIdentifier.query.what'),
  correctable(`${key}#overview`, 'keyIdentifier.fragment.what'),
  correctable('https://contoso.vault.azure.net:8443/keys/cmk', 'keyIdentifier.port.what', { port: '8443' }),
  correctable('https://admin@contoso.vault.azure.net/keys/cmk', 'keyIdentifier.userInfo.what'),
  correctable('https://contoso.vault.azure.net//keys/cmk', 'keyIdentifier.doubleSlash.what'),
  correctable(key.replaceAll('/', '\\'), 'keyIdentifier.backslash.what'),
  correctable(`${key}/rotate`, 'keyIdentifier.restOperation.what', { operation: 'rotate' }),
  correctable(`${key}/latest`, 'keyIdentifier.versionWord.what', { word: 'latest' }),
  correctable(
    `${key}/8f3c1d27-a94b-4e0f-9c5a-6b7d8e0f1a2b`,
    'keyIdentifier.versionDashed.what',
    {},
    `${key}/${version}`,
  ),
  correctable(`“${key}”`, 'keyIdentifier.wrapped.what', { opening: '“', closing: '”' }),
  correctable(`${key}.`, 'keyIdentifier.trailingPunctuation.what', { characters: '.' }),
  correctable(`Key Identifier: ${key}`, 'keyIdentifier.label.what', { label: 'Key Identifier' }),
  correctable(`"kid": "${key}"`, 'keyIdentifier.jsonFragment.what'),
  correctable(`[our key](${key})`, 'keyIdentifier.markdownLink.what'),
  correctable(`Our key is ${key}, thanks.`, 'keyIdentifier.buried.what'),
  correctable(` ${key}`, 'keyIdentifier.surroundingWhitespace.what'),
  correctable(
    'https://contoso.vault.azure.net/keys/adobe-\ncmk',
    'keyIdentifier.whitespaceInside.what',
    {},
    'https://contoso.vault.azure.net/keys/adobe-cmk',
  ),
  correctable(encodeURIComponent(key), 'keyIdentifier.percentEncoded.what'),
  correctable('https://contoso.vaults.azure.net/keys/cmk', 'keyIdentifier.lookalikeHost.what', {
    host: 'contoso.vaults.azure.net',
    expected: 'contoso.vault.azure.net',
  }),
  correctable(
    'https://contoso.privatelink.vaultcore.azure.net/keys/cmk',
    'keyIdentifier.privateLinkHost.what',
    {
      expected: 'contoso.vault.azure.net',
    },
  ),
  correctable(`${resource}/keys/cmk`, 'keyIdentifier.resourceIdKey.what', { name: 'cmk', vault: 'contoso' }),
  correctable(
    `https://management.azure.com${resource}/keys/cmk?api-version=2026-02-01`,
    'keyIdentifier.resourceIdKey.what',
    {
      name: 'cmk',
      vault: 'contoso',
    },
  ),
  correctable(
    `https://portal.azure.com/#@contoso.com/asset/Microsoft_Azure_KeyVault/Key/${encodeURIComponent(`${key}/${version}`)}`,
    'keyIdentifier.portalUrlKey.what',
    {},
    `${key}/${version}`,
  ),
  invalid('https://contoso.vault.azure.net/', 'keyIdentifier.vaultUri.what', vault),
  invalid(resource, 'keyIdentifier.resourceIdVault.what', vault),
  invalid(
    `https://portal.azure.com/#@contoso.com/resource${resource}/overview`,
    'keyIdentifier.portalUrlVault.what',
    vault,
  ),
  invalid('https://contoso.vault.azure.net/secrets/password', 'keyIdentifier.secretIdentifier.what', {
    name: 'password',
  }),
  invalid('https://contoso.vault.azure.net/certificates/web', 'keyIdentifier.certificateIdentifier.what', {
    name: 'web',
  }),
  invalid('https://contoso.vault.azure.net/deletedkeys/cmk', 'keyIdentifier.deletedKey.what', {
    name: 'cmk',
  }),
  invalid('https://contoso.vault.azure.net/keys/', 'keyIdentifier.keyNameMissing.what'),
  invalid('251e3919-1940-4296-bb8b-6b9a5e8a4805', 'keyIdentifier.guid.customerJourneyAnalytics'),
  invalid('00000000-0000-0000-0000-000000000001', 'keyIdentifier.guid.unknown'),
  invalid(version, 'keyIdentifier.versionOnly.what'),
  invalid('cmk', 'keyIdentifier.keyNameOnly.what', { name: 'cmk' }),
  invalid('https://contoso.com/keys/cmk', 'keyIdentifier.foreignHost.what', { host: 'contoso.com' }),
  invalid('https://contoso.vault.azure.net.fabrikam.com/keys/cmk', 'keyIdentifier.suffixMisplaced.what', {
    suffix: 'vault.azure.net',
    host: 'contoso.vault.azure.net.fabrikam.com',
  }),
  invalid('https://vault.azure.net/keys/cmk', 'keyIdentifier.vaultNameMissing.what', {
    host: 'vault.azure.net',
  }),
  invalid('https://<vault>.vault.azure.net/keys/cmk', 'keyIdentifier.placeholder.what', { text: '<vault>' }),
  invalid('https://xxxxxxxx.vault.azure.net/keys/cmk', 'keyIdentifier.masked.what', { text: 'xxxxxxxx' }),
  invalid('https://c.vault.azure.net/keys/cmk', 'keyIdentifier.vaultNameLength.what', {
    min: '3',
    max: '24',
    length: '1',
  }),
  invalid('https://contoso.vault.azure.cn/keys/cmk', 'keyIdentifier.otherCloud.next'),
  invalid('arn:aws:kms:us-east-1:111122223333:key/1', 'keyIdentifier.awsKmsArn.what'),
  invalid('the key in the vault', 'keyIdentifier.notRecognised.what'),
  invalid('Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGFtcGxlIn0.', 'keyIdentifier.secretMaterial.token'),
];

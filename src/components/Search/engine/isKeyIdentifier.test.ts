import { expect, it } from 'vitest';
import { isKeyIdentifier } from './isKeyIdentifier';

it.each([
  'https://contoso.vault.azure.net/keys/adobe-cmk',
  ' https://contoso.vault.azure.net/keys/adobe-cmk/8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b ',
  'https://contoso.vault.azure.net/secrets/cmk',
  '/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/contoso/providers/Microsoft.KeyVault/vaults/contoso/keys/cmk',
])('offers to check %s', (text) => {
  expect(isKeyIdentifier(text)).toBe(true);
});

it.each(['key vault', 'vault.purge-protection', 'key-identifier/secret-material', 'contoso', 'and/or', ''])(
  'looks for “%s” in the guide',
  (text) => {
    expect(isKeyIdentifier(text)).toBe(false);
  },
);

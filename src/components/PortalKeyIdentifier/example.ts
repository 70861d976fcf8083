const vault = 'contoso-cmk-cja';
const key = 'adobe-cmk';
const version = '8f3c1d27a94b4e0f9c5a6b7d8e0f1a2b';

/** The vault and key that the commands of this guide make, too. */
export const example = {
  vault,
  key,
  version,
  keyIdentifier: `https://${vault}.vault.azure.net/keys/${key}/${version}`,
  keyType: 'RSA',
  keySize: '3072',
  created: '2026-01-15 09:30',
} as const;

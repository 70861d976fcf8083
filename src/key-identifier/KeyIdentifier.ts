/** The Azure clouds that have Key Vault host names. Adobe runs in `public`. */
export type Cloud = 'public' | 'china' | 'usgov' | 'germany' | 'bleu' | 'delos';

export type Service = 'vault' | 'managed-hsm';

export const objectTypes = [
  'keys',
  'secrets',
  'certificates',
  'storage',
  'deletedkeys',
  'deletedsecrets',
  'deletedcertificates',
] as const;

/** First path segment of an object identifier. A Key Identifier has `keys`; the others are recognised to be named. */
export type ObjectType = (typeof objectTypes)[number];

/**
 * The parts of an object identifier, spelled as pasted; Azure compares all of them without regard to case.
 * @see https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#object-identifiers
 */
export interface KeyIdentifier {
  /** Canonical form: https, lower-case host, no port, no trailing slash. */
  readonly uri: string;
  readonly cloud: Cloud;
  readonly service: Service;
  /** Name of the vault, or of the Managed HSM, as it stands in the host name: lower case. */
  readonly vault: string;
  readonly objectType: ObjectType;
  readonly name: string;
  /** `null` when the identifier names no version: Azure then answers with the current one. */
  readonly version: string | null;
}

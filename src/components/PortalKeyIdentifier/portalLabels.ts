import { translate } from '@docusaurus/Translate';

export interface PortalLabel {
  readonly label: string;
  readonly english: string;
}

/** A function, because the words depend on the language the page is built for. */
export const portalLabels = () =>
  ({
    keys: {
      english: 'Keys',
      label: translate({
        id: 'portalKeyIdentifier.keys',
        message: 'Keys',
        description: 'Azure portal label: menu entry of a vault, part of the path in the drawn page',
      }),
    },
    keyVersion: {
      english: 'Key version',
      label: translate({
        id: 'portalKeyIdentifier.keyVersion',
        message: 'Key version',
        description: 'Azure portal label: kind of page, under the version in the heading of the drawn page',
      }),
    },
    keyType: {
      english: 'Key type',
      label: translate({
        id: 'portalKeyIdentifier.keyType',
        message: 'Key type',
        description: 'Azure portal label: field with the value RSA',
      }),
    },
    keySize: {
      english: 'RSA key size',
      label: translate({
        id: 'portalKeyIdentifier.keySize',
        message: 'RSA key size',
        description: 'Azure portal label: field with the size in bits',
      }),
    },
    created: {
      english: 'Created',
      label: translate({
        id: 'portalKeyIdentifier.created',
        message: 'Created',
        description: 'Azure portal label: field with the time at which the key version was created',
      }),
    },
    keyIdentifier: {
      english: 'Key Identifier',
      label: translate({
        id: 'portalKeyIdentifier.keyIdentifier',
        message: 'Key Identifier',
        description: 'Azure portal label: field with the address of the key, the one to copy',
      }),
    },
    enabled: {
      english: 'Enabled',
      label: translate({
        id: 'portalKeyIdentifier.enabled',
        message: 'Enabled',
        description: 'Azure portal label: field that says whether the key version may be used',
      }),
    },
    yes: {
      english: 'Yes',
      label: translate({
        id: 'portalKeyIdentifier.yes',
        message: 'Yes',
        description: 'Azure portal label: value of the field Enabled',
      }),
    },
    permittedOperations: {
      english: 'Permitted operations',
      label: translate({
        id: 'portalKeyIdentifier.permittedOperations',
        message: 'Permitted operations',
        description: 'Azure portal label: list of what the key may be used for',
      }),
    },
    wrapKey: {
      english: 'Wrap Key',
      label: translate({
        id: 'portalKeyIdentifier.wrapKey',
        message: 'Wrap Key',
        description: 'Azure portal label: entry of the permitted operations',
      }),
    },
    unwrapKey: {
      english: 'Unwrap Key',
      label: translate({
        id: 'portalKeyIdentifier.unwrapKey',
        message: 'Unwrap Key',
        description: 'Azure portal label: entry of the permitted operations',
      }),
    },
  }) satisfies Record<string, PortalLabel>;

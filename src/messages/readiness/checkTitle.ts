import { translate } from '@docusaurus/Translate';
import type { CheckName } from '../../readiness';

/** The names of the checks, as headings of their sections on the reference page have them. */
export function checkTitle(check: CheckName): string {
  switch (check) {
    case 'identifier.form':
      return translate({
        id: 'checkTitle.identifierForm',
        message: 'Form of the Key Identifier',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'tenant.match':
      return translate({
        id: 'checkTitle.tenantMatch',
        message: 'One tenant for everything',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'reader.role':
      return translate({
        id: 'checkTitle.readerRole',
        message: 'Your own role',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'app.present':
      return translate({
        id: 'checkTitle.appPresent',
        message: 'Application installed',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'app.enabled':
      return translate({
        id: 'checkTitle.appEnabled',
        message: 'Application enabled',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.found':
      return translate({
        id: 'checkTitle.vaultFound',
        message: 'Vault found',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.tier':
      return translate({
        id: 'checkTitle.vaultTier',
        message: 'Tier',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.soft-delete':
      return translate({
        id: 'checkTitle.vaultSoftDelete',
        message: 'Soft delete',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.purge-protection':
      return translate({
        id: 'checkTitle.vaultPurgeProtection',
        message: 'Purge protection',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.permission-model':
      return translate({
        id: 'checkTitle.vaultPermissionModel',
        message: 'Permission model',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.network':
      return translate({
        id: 'checkTitle.vaultNetwork',
        message: 'Network',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'vault.dedicated':
      return translate({
        id: 'checkTitle.vaultDedicated',
        message: 'Vault for one product only',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'grant.key-access':
      return translate({
        id: 'checkTitle.grantKeyAccess',
        message: 'Access to the key',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'grant.least-privilege':
      return translate({
        id: 'checkTitle.grantLeastPrivilege',
        message: 'No more access than needed',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.found':
      return translate({
        id: 'checkTitle.keyFound',
        message: 'Key found',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.enabled':
      return translate({
        id: 'checkTitle.keyEnabled',
        message: 'Key enabled',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.dates':
      return translate({
        id: 'checkTitle.keyDates',
        message: 'Dates of the key',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.type':
      return translate({
        id: 'checkTitle.keyType',
        message: 'Key type',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.size':
      return translate({
        id: 'checkTitle.keySize',
        message: 'Key size',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.operations':
      return translate({
        id: 'checkTitle.keyOperations',
        message: 'Permitted operations',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
    case 'key.rotation':
      return translate({
        id: 'checkTitle.keyRotation',
        message: 'Rotation',
        description: 'Name of a check; the same as the heading of its section on the page “Checks”',
      });
  }
}

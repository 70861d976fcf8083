import { translate } from '@docusaurus/Translate';

/**
 * A label of the Azure portal, or of Adobe Experience Platform, in the reader's language. What is not in the list is a
 * name, which is the same everywhere.
 */
export function portalLabel(english: string): string {
  switch (english) {
    case 'Key vaults':
      return translate({
        id: 'portalLabel.keyVaults',
        message: 'Key vaults',
        description: 'Azure portal label: service in the search of the portal',
      });
    case 'Keys':
      return translate({
        id: 'portalLabel.keys',
        message: 'Keys',
        description: 'Azure portal label: menu entry of a vault',
      });
    case 'Current Version':
      return translate({
        id: 'portalLabel.currentVersion',
        message: 'Current Version',
        description: 'Azure portal label: heading on the page of a key',
      });
    case 'Key Identifier':
      return translate({
        id: 'portalLabel.keyIdentifier',
        message: 'Key Identifier',
        description: 'Azure portal label: field on the page of a key version',
      });
    case 'Settings':
      return translate({
        id: 'portalLabel.settings',
        message: 'Settings',
        description: 'Azure portal label: gear in the bar at the top',
      });
    case 'Directories + subscriptions':
      return translate({
        id: 'portalLabel.directories',
        message: 'Directories + subscriptions',
        description: 'Azure portal label: page of the portal settings',
      });
    case 'Switch':
      return translate({
        id: 'portalLabel.switch',
        message: 'Switch',
        description: 'Azure portal label: button that changes the directory',
      });
    case 'Microsoft Entra ID':
      return translate({
        id: 'portalLabel.entraId',
        message: 'Microsoft Entra ID',
        description: 'Azure portal label: service; a product name',
      });
    case 'Roles and administrators':
      return translate({
        id: 'portalLabel.rolesAndAdministrators',
        message: 'Roles and administrators',
        description: 'Azure portal label: menu entry of Microsoft Entra ID',
      });
    case 'Enterprise applications':
      return translate({
        id: 'portalLabel.enterpriseApplications',
        message: 'Enterprise applications',
        description: 'Azure portal label: menu entry of Microsoft Entra ID',
      });
    case 'All applications':
      return translate({
        id: 'portalLabel.allApplications',
        message: 'All applications',
        description: 'Azure portal label: menu entry under Enterprise applications',
      });
    case 'Properties':
      return translate({
        id: 'portalLabel.properties',
        message: 'Properties',
        description: 'Azure portal label: menu entry',
      });
    case 'Enabled for users to sign-in?':
      return translate({
        id: 'portalLabel.enabledForUsers',
        message: 'Enabled for users to sign-in?',
        description: 'Azure portal label: switch on the properties of an enterprise application',
      });
    case 'Accept':
      return translate({
        id: 'portalLabel.accept',
        message: 'Accept',
        description: 'Azure portal label: button in the consent dialog of Microsoft',
      });
    case 'Manage deleted vaults':
      return translate({
        id: 'portalLabel.manageDeletedVaults',
        message: 'Manage deleted vaults',
        description: 'Azure portal label: button on the list of key vaults',
      });
    case 'Recover':
      return translate({
        id: 'portalLabel.recover',
        message: 'Recover',
        description: 'Azure portal label: button',
      });
    case 'Soft-delete':
      return translate({
        id: 'portalLabel.softDelete',
        message: 'Soft-delete',
        description: 'Azure portal label: field on the properties of a vault',
      });
    case 'Enable purge protection':
      return translate({
        id: 'portalLabel.enablePurgeProtection',
        message: 'Enable purge protection',
        description: 'Azure portal label: choice on the properties of a vault',
      });
    case 'Access configuration':
      return translate({
        id: 'portalLabel.accessConfiguration',
        message: 'Access configuration',
        description: 'Azure portal label: menu entry of a vault',
      });
    case 'Azure role-based access control (recommended)':
      return translate({
        id: 'portalLabel.azureRbac',
        message: 'Azure role-based access control (recommended)',
        description: 'Azure portal label: choice of the permission model',
      });
    case 'Apply':
      return translate({
        id: 'portalLabel.apply',
        message: 'Apply',
        description: 'Azure portal label: button',
      });
    case 'Networking':
      return translate({
        id: 'portalLabel.networking',
        message: 'Networking',
        description: 'Azure portal label: menu entry of a vault',
      });
    case 'Firewalls and virtual networks':
      return translate({
        id: 'portalLabel.firewalls',
        message: 'Firewalls and virtual networks',
        description: 'Azure portal label: tab of the networking page',
      });
    case 'Access control (IAM)':
      return translate({
        id: 'portalLabel.iam',
        message: 'Access control (IAM)',
        description: 'Azure portal label: menu entry of a vault',
      });
    case 'Add':
      return translate({ id: 'portalLabel.add', message: 'Add', description: 'Azure portal label: button' });
    case 'Add role assignment':
      return translate({
        id: 'portalLabel.addRoleAssignment',
        message: 'Add role assignment',
        description: 'Azure portal label: entry under the button Add',
      });
    case 'Deny assignments':
      return translate({
        id: 'portalLabel.denyAssignments',
        message: 'Deny assignments',
        description: 'Azure portal label: tab of Access control (IAM)',
      });
    case 'Role assignments':
      return translate({
        id: 'portalLabel.roleAssignments',
        message: 'Role assignments',
        description: 'Azure portal label: tab of Access control (IAM)',
      });
    case 'Access policies':
      return translate({
        id: 'portalLabel.accessPolicies',
        message: 'Access policies',
        description: 'Azure portal label: menu entry of a vault',
      });
    case 'Create':
      return translate({
        id: 'portalLabel.create',
        message: 'Create',
        description: 'Azure portal label: button',
      });
    case 'Local RBAC':
      return translate({
        id: 'portalLabel.localRbac',
        message: 'Local RBAC',
        description: 'Azure portal label: menu entry of a Managed HSM',
      });
    case 'Overview':
      return translate({
        id: 'portalLabel.overview',
        message: 'Overview',
        description: 'Azure portal label: menu entry',
      });
    case 'Manage deleted keys':
      return translate({
        id: 'portalLabel.manageDeletedKeys',
        message: 'Manage deleted keys',
        description: 'Azure portal label: button on the keys of a vault',
      });
    case 'Generate/Import':
      return translate({
        id: 'portalLabel.generateImport',
        message: 'Generate/Import',
        description: 'Azure portal label: button on the keys of a vault',
      });
    case 'Rotation policy':
      return translate({
        id: 'portalLabel.rotationPolicy',
        message: 'Rotation policy',
        description: 'Azure portal label: button on the page of a key',
      });
    case 'Administration':
      return translate({
        id: 'portalLabel.administration',
        message: 'Administration',
        description: 'Label: menu of Adobe Experience Platform; stays English in nl and sv',
      });
    case 'Encryption':
      return translate({
        id: 'portalLabel.encryption',
        message: 'Encryption',
        description:
          'Azure portal label: menu entry of Adobe Experience Platform; stays English in nl and sv',
      });
    case 'Configure':
      return translate({
        id: 'portalLabel.configure',
        message: 'Configure',
        description: 'Azure portal label: button in Adobe Experience Platform; stays English in nl and sv',
      });
    default:
      return english;
  }
}

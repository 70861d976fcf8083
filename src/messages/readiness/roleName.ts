import { translate } from '@docusaurus/Translate';

/** Microsoft Entra roles have names of their own in each language. */
export function roleName(role: string): string {
  switch (role) {
    case 'Application Administrator':
      return translate({
        id: 'role.applicationAdministrator',
        message: 'Application Administrator',
        description: 'Name of a Microsoft Entra role',
      });
    case 'Cloud Application Administrator':
      return translate({
        id: 'role.cloudApplicationAdministrator',
        message: 'Cloud Application Administrator',
        description: 'Name of a Microsoft Entra role',
      });
    case 'Global Administrator':
      return translate({
        id: 'role.globalAdministrator',
        message: 'Global Administrator',
        description: 'Name of a Microsoft Entra role',
      });
    default:
      return role;
  }
}

import { translate } from '@docusaurus/Translate';

/** Next steps that several errors share. Commands stay as they are in every language. */
export const nextFor = {
  findVault: () =>
    translate({
      id: 'error.next.findVault',
      message:
        'Compare the name and the subscription with the Azure portal. If the vault is not there, look under Key vaults, Manage deleted vaults. After a recovery, assign the roles again.',
      description: 'What to do next; shared by several explained errors',
    }),
  lookForDeletedVault: () =>
    translate({
      id: 'error.next.lookForDeletedVault',
      message:
        'In the Azure portal, open Key vaults, Manage deleted vaults. Recover your vault if it is there, and assign the roles again. Otherwise choose another name.',
      description: 'What to do next; shared by several explained errors',
    }),
  signInToTenant: () =>
    translate({
      id: 'error.next.signInToTenant',
      message:
        'Sign in with az login --tenant and the ID of the tenant that contains your vault. Then select the subscription with az account set --subscription.',
      description: 'What to do next; shared by several explained errors',
    }),
  signInAgain: () =>
    translate({
      id: 'error.next.signInAgain',
      message: 'Sign in again, and complete what the window asks for. With Azure CLI, run az login.',
      description: 'What to do next; shared by several explained errors',
    }),
  findObjectId: () =>
    translate({
      id: 'error.next.findObjectId',
      message:
        'In the Microsoft Entra admin center, open Enterprise applications and Adobe’s application. Use the object ID that stands there, with the principal type ServicePrincipal.',
      description: 'What to do next; shared by several explained errors',
    }),
  openConsentLink: () =>
    translate({
      id: 'error.next.openConsentLink',
      message:
        'Open the consent link in this guide with a privileged role, check the tenant and the application, and select Accept.',
      description: 'What to do next; shared by several explained errors',
    }),
  askEntraAdministrator: () =>
    translate({
      id: 'error.next.askEntraAdministrator',
      message:
        'Ask somebody with one of these roles to do this step: Application Administrator, Cloud Application Administrator, Global Administrator. If you have the role through Privileged Identity Management, activate it first.',
      description: 'What to do next; shared by several explained errors',
    }),
  compareAppId: () =>
    translate({
      id: 'error.next.compareAppId',
      message:
        'Compare the application ID with the one from Adobe, and build the link again in this guide. Do not change it by hand.',
      description: 'What to do next; shared by several explained errors',
    }),
  copyCommandAgain: () =>
    translate({
      id: 'error.next.copyCommandAgain',
      message:
        'Copy the command again from this guide, with its quotation marks. If it fails again, update Azure CLI with az upgrade.',
      description: 'What to do next; shared by several explained errors',
    }),
  tryAgainLater: () =>
    translate({
      id: 'error.next.tryAgainLater',
      message: 'Wait some minutes and try again. If it stays, give the request ID to Microsoft support.',
      description: 'What to do next; shared by several explained errors',
    }),
};

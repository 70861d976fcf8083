import { translate } from '@docusaurus/Translate';
import { nextFor } from './nextFor';
import type { ErrorWordings } from './Wording';

export const roles: ErrorWordings<
  | 'principal-is-application'
  | 'principal-not-found'
  | 'role-assignment-exists'
  | 'role-assignment-not-updatable'
  | 'role-definition-missing'
> = {
  'error/principal-is-application': () => ({
    title: translate({
      id: 'error.principalIsApplication.title',
      message: 'This object ID cannot get a role',
      description:
        'Heading of an explained error: Role assignment with the object ID of the app registration in place of the service principal',
    }),
    cause: translate({
      id: 'error.principalIsApplication.cause',
      message:
        'The object ID belongs to an app registration. A role is assigned to the service principal, which has another object ID.',
      description:
        'What happened. Error: Role assignment with the object ID of the app registration in place of the service principal',
    }),
    meaning: translate({
      id: 'error.principalIsApplication.meaning',
      message: 'Adobe’s application has a service principal with an object ID of its own in your tenant.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Role assignment with the object ID of the app registration in place of the service principal',
    }),
    next: nextFor.findObjectId(),
  }),
  'error/principal-not-found': () => ({
    title: translate({
      id: 'error.principalNotFound.title',
      message: 'The tenant does not know this object ID',
      description:
        'Heading of an explained error: Azure Resource Manager, PrincipalNotFound. Role assignment for an object ID that the tenant does not know',
    }),
    cause: translate({
      id: 'error.principalNotFound.cause',
      message:
        'No user, group or service principal in the tenant has this object ID. An application ID in place of the object ID leads to the same error.',
      description:
        'What happened. Error: Azure Resource Manager, PrincipalNotFound. Role assignment for an object ID that the tenant does not know',
    }),
    meaning: translate({
      id: 'error.principalNotFound.meaning',
      message:
        'If it is meant for Adobe, Adobe’s application is not in this tenant, was added moments ago, or its application ID was used.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, PrincipalNotFound. Role assignment for an object ID that the tenant does not know',
    }),
    next: nextFor.findObjectId(),
  }),
  'error/role-assignment-exists': () => ({
    title: translate({
      id: 'error.roleAssignmentExists.title',
      message: 'The role is already assigned',
      description: 'Heading of an explained error: Azure Resource Manager, RoleAssignmentExists',
    }),
    cause: translate({
      id: 'error.roleAssignmentExists.cause',
      message:
        'The same role is already assigned to the same principal at the same place. Nothing was changed.',
      description: 'What happened. Error: Azure Resource Manager, RoleAssignmentExists',
    }),
    meaning: translate({
      id: 'error.roleAssignmentExists.meaning',
      message:
        'This is no fault. Whether it is the right role for the right application, this text does not say.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, RoleAssignmentExists',
    }),
    next: translate({
      id: 'error.roleAssignmentExists.next',
      message:
        'If Adobe still cannot use the key, compare the application, the role and the vault of the assignment.',
      description: 'What to do next. Error: Azure Resource Manager, RoleAssignmentExists',
    }),
  }),
  'error/role-assignment-not-updatable': () => ({
    title: translate({
      id: 'error.roleAssignmentNotUpdatable.title',
      message: 'A role assignment cannot be changed',
      description: 'Heading of an explained error: Azure Resource Manager, RoleAssignmentUpdateNotPermitted',
    }),
    cause: translate({
      id: 'error.roleAssignmentNotUpdatable.cause',
      message: 'A role assignment with the same ID exists, and it is for another principal, role or scope.',
      description: 'What happened. Error: Azure Resource Manager, RoleAssignmentUpdateNotPermitted',
    }),
    meaning: translate({
      id: 'error.roleAssignmentNotUpdatable.meaning',
      message:
        'It can be left over from a deleted service principal. A new service principal of Adobe’s application has a new object ID and needs a new role assignment.',
      description:
        'What it means for the set-up with Adobe, after the cause. Error: Azure Resource Manager, RoleAssignmentUpdateNotPermitted',
    }),
    next: translate({
      id: 'error.roleAssignmentNotUpdatable.next',
      message: 'Delete the old role assignment, and create a new one without giving it an ID.',
      description: 'What to do next. Error: Azure Resource Manager, RoleAssignmentUpdateNotPermitted',
    }),
  }),
  'error/role-definition-missing': () => ({
    title: translate({
      id: 'error.roleDefinitionMissing.title',
      message: 'Azure does not know this role',
      description: 'Heading of an explained error: Azure Resource Manager, RoleDefinitionDoesNotExist',
    }),
    cause: translate({
      id: 'error.roleDefinitionMissing.cause',
      message: 'There is no role with this name or ID here. Names of roles must be written exactly.',
      description: 'What happened. Error: Azure Resource Manager, RoleDefinitionDoesNotExist',
    }),
    meaning: null,
    next: translate({
      id: 'error.roleDefinitionMissing.next',
      message:
        'For a vault, the role is Key Vault Crypto Service Encryption User. For a Managed HSM it is Managed HSM Crypto Service Encryption User, assigned with az keyvault role assignment create.',
      description: 'What to do next. Error: Azure Resource Manager, RoleDefinitionDoesNotExist',
    }),
  }),
};

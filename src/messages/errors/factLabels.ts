import { translate } from '@docusaurus/Translate';

/** Labels of the fields of an error, in the order in which they are shown. */
export const factLabels: Readonly<Record<string, () => string>> = {
  client: () =>
    translate({
      id: 'error.fact.client',
      message: 'Account',
      description: 'Label before a value from a pasted error: account that sent the request',
    }),
  callerName: () =>
    translate({
      id: 'error.fact.callerName',
      message: 'Service',
      description: 'Label before a value from a pasted error: name of the calling service',
    }),
  appId: () =>
    translate({
      id: 'error.fact.appId',
      message: 'Application ID',
      description: 'Label before a value from a pasted error: GUID',
    }),
  objectId: () =>
    translate({
      id: 'error.fact.objectId',
      message: 'Object ID',
      description: 'Label before a value from a pasted error: GUID of a user or service principal',
    }),
  tenantId: () =>
    translate({
      id: 'error.fact.tenantId',
      message: 'Tenant ID',
      description: 'Label before a value from a pasted error: GUID',
    }),
  found: () =>
    translate({
      id: 'error.fact.found',
      message: 'Tenant of the sign-in',
      description: 'Label before a value from a pasted error: GUID',
    }),
  expected: () =>
    translate({
      id: 'error.fact.expected',
      message: 'Tenant that is expected',
      description: 'Label before a value from a pasted error: one or several GUIDs',
    }),
  vault: () =>
    translate({
      id: 'error.fact.vault',
      message: 'Key vault',
      description: 'Label before a value from a pasted error: name of the vault',
    }),
  host: () =>
    translate({
      id: 'error.fact.host',
      message: 'Server',
      description: 'Label before a value from a pasted error: e.g. contoso.vault.azure.net',
    }),
  name: () =>
    translate({
      id: 'error.fact.name',
      message: 'Name in the text',
      description: 'Label before a value from a pasted error: name or ID that the error is about',
    }),
  operation: () =>
    translate({
      id: 'error.fact.operation',
      message: 'Operation',
      description: 'Label before a value from a pasted error: e.g. wrapKey',
    }),
  permission: () =>
    translate({
      id: 'error.fact.permission',
      message: 'Permission',
      description: 'Label before a value from a pasted error: e.g. get',
    }),
  action: () =>
    translate({
      id: 'error.fact.action',
      message: 'Action',
      description: 'Label before a value from a pasted error: e.g. Microsoft.KeyVault/vaults/read',
    }),
  resource: () =>
    translate({
      id: 'error.fact.resource',
      message: 'Resource',
      description: 'Label before a value from a pasted error: Azure resource ID',
    }),
  scope: () =>
    translate({
      id: 'error.fact.scope',
      message: 'Scope',
      description: 'Label before a value from a pasted error: Azure resource ID at which a role is missing',
    }),
  assignment: () =>
    translate({
      id: 'error.fact.assignment',
      message: 'Role assignment',
      description: 'Label before a value from a pasted error: ID, or (not found)',
    }),
  denyAssignmentId: () =>
    translate({
      id: 'error.fact.denyAssignmentId',
      message: 'Deny assignment',
      description: 'Label before a value from a pasted error: ID',
    }),
  decisionReason: () =>
    translate({
      id: 'error.fact.decisionReason',
      message: 'Reason of the decision',
      description: 'Label before a value from a pasted error: e.g. DeniedWithNoValidRBAC',
    }),
  clientAddress: () =>
    translate({
      id: 'error.fact.clientAddress',
      message: 'Client address',
      description: 'Label before a value from a pasted error: IP address',
    }),
  message: () =>
    translate({
      id: 'error.fact.message',
      message: 'Message',
      description: 'Label before a value from a pasted error: message of an unknown error, word for word',
    }),
  requestId: () =>
    translate({
      id: 'error.fact.requestId',
      message: 'Request ID',
      description: 'Label before a value from a pasted error: GUID that Microsoft support asks for',
    }),
};

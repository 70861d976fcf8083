import type { DirectoryRole } from '@microsoft/microsoft-graph-types';
import { createHash } from 'node:crypto';
import type { Body } from '../model/Tenant';
import { type GraphRequest, requireScope } from './GraphRequest';
import { collection } from './selected';

const names: Readonly<Record<string, string>> = {
  '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3': 'Application Administrator',
  '158c047a-c907-4556-b7ef-446551a6b5f7': 'Cloud Application Administrator',
  '62e90394-69f5-4237-9190-012177145e10': 'Global Administrator',
  'e8611ab8-c189-46e8-94e1-60213ab1f814': 'Privileged Role Administrator',
  'f2ef992c-3afb-46b9-b7cf-a126ee74c451': 'Global Reader',
  '88d8e3e3-8f55-4a1e-953a-9b9898b8876b': 'Directory Readers',
};
const readsDirectory = ['Directory.Read.All', 'RoleManagement.Read.Directory'];

/** Active roles of the caller. With User.Read alone Graph gives the template and keeps the name to itself. */
export function listDirectoryRoles(request: GraphRequest): Body {
  requireScope(request, ['User.Read', ...readsDirectory]);
  const { membership, tenant, identity } = request.caller;
  const isComplete = readsDirectory.some((scope) => identity.scopes.includes(scope));
  const roles = membership.directoryRoles.map(
    (roleTemplateId) =>
      ({
        id: roleIdIn(tenant.tenantId, roleTemplateId),
        deletedDateTime: null,
        description: null,
        displayName: isComplete ? (names[roleTemplateId] ?? null) : null,
        roleTemplateId,
      }) satisfies DirectoryRole,
  );
  return collection(request, 'directoryRoles', roles, 'microsoft.graph.directoryRole');
}

/** A role has an id of its own in each tenant; here always the same for the same tenant. */
function roleIdIn(tenantId: string, roleTemplateId: string): string {
  const hex = createHash('sha256').update(`${tenantId}/${roleTemplateId}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

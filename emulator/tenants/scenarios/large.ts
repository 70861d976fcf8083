import type { Assignment, Tenant } from '../../model/Tenant';
import { grants } from '../parts/applicationChanges';
import { roles } from '../parts/builtInRoles';
import type { Draft } from '../parts/Draft';
import { ready } from '../parts/expected';
import { names, type Place } from '../parts/Place';
import { roleAssignment } from '../parts/roleAssignment';
import { roleDefinition } from '../parts/roleDefinition';

const total = 5000;
const groupCount = 100;
const groupsFrom = 101;

/** None of them lets anybody wrap or unwrap. */
const uselessRoles = ({ id }: Place): readonly string[] => [
  roles.reader,
  roles.keyVaultReader,
  roles.keyVaultContributor,
  roles.keyVaultSecretsUser,
  roles.keyVaultCertificateUser,
  roles.storageBlobDataReader,
  roles.monitoringReader,
  roles.logAnalyticsReader,
  id('role-definition', 1),
  id('role-definition', 2),
];

const scopesAbove = ({ resourceGroup, subscription, vault }: Place): readonly string[] => [
  '/providers/Microsoft.Management/managementGroups/contoso',
  subscription,
  resourceGroup,
  vault,
  `${vault}/keys/${names.key}`,
];

const groupsOf = ({ id }: Place): readonly string[] =>
  Array.from({ length: groupCount }, (_, index) => id('group', groupsFrom + index));

/** The one that gives access comes last: whoever stops reading before does not find it. */
function manyAssignments(place: Place): readonly Assignment[] {
  const useless = scopesAbove(place).flatMap((scope) =>
    groupsOf(place).flatMap((principalId) =>
      uselessRoles(place).map((roleId) => ({ scope, principalId, roleId, principalType: 'Group' as const })),
    ),
  );
  return [
    ...useless
      .slice(0, total - 1)
      .map((given, index) => roleAssignment(place, Object.assign(given, { count: 1000 + index }))),
    roleAssignment(place, { count: 999 + total, principalId: place.analyticsPrincipal }),
  ];
}

const customRoles = ({ id, subscription }: Place): Tenant['roleDefinitions'] => [
  roleDefinition(subscription, 'CustomRole', id('role-definition', 1), 'Contoso Auditor', {
    actions: ['*/read'],
  }),
  roleDefinition(subscription, 'CustomRole', id('role-definition', 2), 'Contoso Cost Viewer', {
    actions: ['Microsoft.Consumption/*/read', 'Microsoft.CostManagement/*/read'],
  }),
];

export const largeDrafts: readonly Draft[] = [
  {
    name: 'many-assignments',
    about: 'The application has 5,000 role assignments through a hundred groups, and only one gives access.',
    expected: ready('grant.key-access/effective', 'grant.least-privilege/broader'),
    changes: [
      grants(manyAssignments),
      (tenant, place) => ({
        ...tenant,
        roleDefinitions: [...tenant.roleDefinitions, ...customRoles(place)],
        groups: {
          ...tenant.groups,
          ...Object.fromEntries(groupsOf(place).map((group) => [group, [place.analyticsPrincipal]])),
        },
      }),
    ],
  },
];

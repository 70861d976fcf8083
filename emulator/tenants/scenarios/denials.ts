import type { Assignment, Body } from '../../model/Tenant';
import type { Change, Draft } from '../parts/Draft';
import { notReady, ready, undetermined } from '../parts/expected';
import type { Place } from '../parts/Place';

/** The principal that stands for everybody. */
const everybody = { id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' };

const deniedTo =
  (
    principals: (place: Place) => readonly Body[],
    excludePrincipals: (place: Place) => readonly Body[],
  ): Change =>
  (tenant, place) => ({
    ...tenant,
    denyAssignments: [denyAssignment(place, principals(place), excludePrincipals(place))],
  });

/** As the lock of a landing zone writes it: everything but reading. */
function denyAssignment(
  place: Place,
  principals: readonly Body[],
  excludePrincipals: readonly Body[],
): Assignment {
  const name = place.id('deny-assignment', 1);
  return {
    id: `${place.resourceGroup}/providers/Microsoft.Authorization/denyAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/denyAssignments',
    properties: {
      denyAssignmentName: 'Lock of the landing zone',
      description: 'Resources in this group are managed centrally.',
      permissions: [{ actions: ['*'], notActions: ['*/read'], dataActions: ['*'], notDataActions: [] }],
      scope: place.resourceGroup,
      doNotApplyToChildScopes: false,
      principals,
      excludePrincipals,
      isSystemProtected: true,
    },
  };
}

/** What deny assignments take away again: they beat every role. */
export const denialDrafts: readonly Draft[] = [
  {
    name: 'denied',
    about: 'The role is right, but a deny assignment at the resource group takes the access away.',
    expected: notReady('grant.key-access/denied'),
    changes: [
      deniedTo(
        () => [everybody],
        (place) => [{ id: place.id('user', 2), type: 'User' }],
      ),
    ],
  },
  {
    name: 'denied-to-a-group',
    about: 'A deny assignment is for a group, and nobody can tell whether the application is in it.',
    expected: undetermined('grant.key-access/unclear-deny'),
    changes: [
      deniedTo(
        (place) => [{ id: place.id('group', 1), type: 'Group' }],
        () => [],
      ),
    ],
  },
  {
    name: 'denied-to-others',
    about: 'A deny assignment is for everybody but the application, so that the access stays.',
    expected: ready('grant.key-access/effective'),
    changes: [
      deniedTo(
        () => [everybody],
        (place) => [{ id: place.analyticsPrincipal, type: 'ServicePrincipal' }],
      ),
    ],
  },
];

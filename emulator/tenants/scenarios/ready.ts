import { customRole, grant } from '../parts/applicationChanges';
import type { Draft } from '../parts/Draft';
import { ready } from '../parts/expected';
import { onPlatform } from '../parts/onPlatform';
import { names } from '../parts/Place';
import { minutesFrom } from '../parts/time';

const keys = 'Microsoft.KeyVault/vaults/keys';

/** Ways in which the set-up can be right. */
export const readyDrafts: readonly Draft[] = [
  {
    name: 'ready',
    about: 'Everything is as Adobe asks, for Customer Journey Analytics and for Experience Platform.',
    expected: ready(
      'tenant.match/same',
      'reader.role/held',
      'vault.network/restricted',
      'vault.dedicated/only-this-key',
      'grant.key-access/effective',
      'grant.least-privilege/narrow',
      'key.dates/current',
      'key.rotation/rotates',
    ),
  },
  {
    name: 'ready-experience-platform',
    about: 'Everything is as Adobe asks; the vault and the application are those of Experience Platform.',
    expected: ready('vault.dedicated/not-required', 'grant.key-access/effective'),
    asked: onPlatform,
  },
  {
    name: 'ready-inherited',
    about: 'The role is assigned at the subscription, and the vault inherits it.',
    expected: ready('grant.key-access/effective', 'grant.least-privilege/narrow'),
    changes: [grant((place) => ({ scope: place.subscription }))],
  },
  {
    name: 'ready-at-key',
    about: 'The role is assigned at the key alone, and not at the vault.',
    expected: ready('grant.key-access/effective', 'grant.least-privilege/narrow'),
    changes: [grant((place) => ({ scope: `${place.vault}/keys/${names.key}` }))],
  },
  {
    name: 'ready-through-group',
    about: 'The role is assigned to a group, and the application is in a group inside that group.',
    expected: ready('grant.key-access/effective', 'grant.least-privilege/narrow'),
    changes: [
      grant((place) => ({ principalId: place.id('group', 2), principalType: 'Group' })),
      (tenant, place) => ({
        ...tenant,
        groups: {
          ...tenant.groups,
          [place.id('group', 2)]: [place.id('group', 3), place.id('user', 2)],
          [place.id('group', 3)]: [place.analyticsPrincipal],
        },
      }),
    ],
  },
  {
    name: 'ready-custom-role',
    about: "A role of Contoso's own gives the application just what it needs.",
    expected: ready('grant.key-access/effective', 'grant.least-privilege/narrow'),
    changes: customRole('Contoso Key Wrapping', {
      dataActions: [`${keys}/read`, `${keys}/wrap/action`, `${keys}/unwrap/action`],
    }),
  },
  {
    name: 'recently-granted',
    about: 'The role was assigned five minutes ago, and Azure may still be spreading it.',
    expected: ready('grant.key-access/effective-recently'),
    changes: [grant((place) => ({ created: minutesFrom(place.now, -5) }))],
  },
];

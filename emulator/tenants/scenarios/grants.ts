import { customRole, grant, noGrant } from '../parts/applicationChanges';
import { roles } from '../parts/builtInRoles';
import type { Draft } from '../parts/Draft';
import { notReady, ready, undetermined } from '../parts/expected';
import { applications } from '../parts/Place';

const keys = 'Microsoft.KeyVault/vaults/keys';

/** What roles give the application at the key. */
export const grantDrafts: readonly Draft[] = [
  {
    name: 'no-grant',
    about: "Adobe's application has no role at the vault.",
    expected: notReady('grant.key-access/none', 'grant.least-privilege/waiting'),
    changes: [noGrant],
  },
  {
    name: 'wrong-role',
    about: "Adobe's application has the role Key Vault Reader, which cannot wrap or unwrap.",
    expected: notReady('grant.key-access/insufficient'),
    changes: [grant(() => ({ roleId: roles.keyVaultReader }))],
  },
  {
    name: 'partial-custom-role',
    about: "A role of Contoso's own lets the application do everything with keys but unwrap.",
    expected: notReady('grant.key-access/insufficient'),
    changes: customRole('Contoso Key Operator', {
      dataActions: [`${keys}/*`],
      notDataActions: [`${keys}/unwrap/action`],
    }),
  },
  {
    // Azure takes any id when the type of the principal is given; asked for the application, it does not list it.
    name: 'grant-to-application-id',
    about: "The role is assigned to the application id, instead of the application's object id.",
    expected: notReady('grant.key-access/none'),
    changes: [grant(() => ({ principalId: applications.analytics }))],
  },
  {
    name: 'grant-elsewhere',
    about: 'The role is assigned on another vault.',
    expected: notReady('grant.key-access/none'),
    changes: [grant((place) => ({ scope: place.platformVault }))],
  },
  {
    name: 'conditional-grant',
    about: 'The role is assigned with a condition, which nobody can judge from outside.',
    expected: undetermined('grant.key-access/conditional'),
    changes: [
      grant(() => ({
        condition: `((!(ActionMatches{'${keys}/unwrap/action'})) OR (@Resource[${keys}:name] StringEquals 'adobe-cmk'))`,
      })),
    ],
  },
  {
    name: 'too-broad',
    about: "Adobe's application has the role Key Vault Administrator: it works, but is far more than needed.",
    expected: ready('grant.key-access/effective', 'grant.least-privilege/broader'),
    changes: [grant(() => ({ roleId: roles.keyVaultAdministrator }))],
  },
];

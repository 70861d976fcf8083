import type { Draft } from '../parts/Draft';
import { ready, undetermined } from '../parts/expected';

/** What is right but cannot be seen by everybody. */
export const readerDrafts: readonly Draft[] = [
  {
    name: 'reader-without-rights',
    about: 'Everything is right, but this reader has no role in Azure and sees no vault.',
    expected: undetermined(
      'vault.found/not-visible',
      'vault.tier/unreadable',
      'app.present/present',
      'grant.key-access/unreadable',
    ),
    reader: { azureRights: 'none' },
  },
  {
    name: 'reader-vault-only',
    about: 'Everything is right, but this reader may not see who has which role.',
    expected: undetermined('vault.purge-protection/on', 'key.found/found', 'grant.key-access/unreadable'),
    reader: { azureRights: 'vault-only' },
  },
  {
    name: 'reader-no-keys',
    about: 'Everything is right, but this reader may not see the keys in the vault.',
    expected: undetermined(
      'key.found/unreadable',
      'vault.dedicated/unreadable',
      'grant.key-access/effective',
    ),
    reader: { azureRights: 'no-keys' },
  },
  {
    name: 'reader-no-applications',
    about: 'Everything is right, but this reader may not see the applications in Microsoft Entra ID.',
    expected: undetermined(
      'app.present/unreadable',
      'reader.role/not-held-application-unknown',
      'grant.key-access/unreadable',
      'key.found/found',
    ),
    reader: { maySeeApplications: false, directoryRoles: [] },
  },
  {
    name: 'no-role-claim',
    about: "Everything is right; the sign-in does not tell the reader's roles, and Microsoft Graph does.",
    expected: ready('reader.role/held'),
    signIn: { hasRoleClaim: false },
  },
];

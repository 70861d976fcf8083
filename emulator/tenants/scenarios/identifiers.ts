import type { Draft } from '../parts/Draft';
import { notReady, ready } from '../parts/expected';
import { currentVersion } from '../parts/keyBody';
import { names } from '../parts/Place';

const host = `${names.vault}.vault.azure.net`;

/** Other things that readers paste: in the tenant everything is right. */
export const identifierDrafts: readonly Draft[] = [
  {
    name: 'identifier-with-version',
    about: 'Everything is right, and the pasted Key Identifier names the current version of the key.',
    expected: ready('identifier.form/valid', 'key.found/found'),
    asked: { keyUri: `https://${host}/keys/${names.key}/${currentVersion}` },
  },
  {
    name: 'identifier-of-missing-version',
    about: 'The pasted Key Identifier names a version that the key does not have.',
    expected: notReady('key.found/version-not-found'),
    asked: { keyUri: `https://${host}/keys/${names.key}/0123456789abcdef0123456789abcdef` },
  },
  {
    name: 'identifier-without-https',
    about: 'The pasted Key Identifier lacks the https:// at its start.',
    expected: notReady('identifier.form/correctable'),
    asked: { keyUri: `${host}/keys/${names.key}` },
  },
];

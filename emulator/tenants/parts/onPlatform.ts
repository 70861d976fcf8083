import type { Draft } from './Draft';
import { applications, names } from './Place';

/** Asks about Experience Platform instead, which has a vault and an application of its own. */
export const onPlatform: NonNullable<Draft['asked']> = {
  keyUri: `https://${names.platformVault}.vault.azure.net/keys/${names.key}`,
  appId: applications.platform,
  product: 'experience-platform',
};

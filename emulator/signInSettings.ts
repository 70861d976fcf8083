import type { Emulator } from './startEmulator';
import { clientId, openIdConfiguration } from './login';

/** What the site needs in order to sign people in here. */
export interface SignInSettings {
  readonly kind: 'demo';
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  /** JSON, as MSAL takes it. */
  readonly authorityMetadata: string;
  readonly hosts: Readonly<Record<'resource-manager' | 'graph', string>>;
}

export function signInSettings({ origins }: Pick<Emulator, 'origins'>): SignInSettings {
  const { host } = new URL(origins.login);
  return {
    kind: 'demo',
    clientId,
    // MSAL refuses authorities without https and compares this one as a name; what it calls is in the metadata.
    authority: `https://${host}/organizations`,
    knownAuthorities: [host],
    // MSAL puts the tenant of each request in the place of `{tenantid}`.
    authorityMetadata: JSON.stringify(openIdConfiguration(origins.login, '{tenantid}')),
    hosts: { 'resource-manager': origins.resourceManager, graph: origins.graph },
  };
}

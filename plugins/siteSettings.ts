import { isClientId, isTenant } from '../src/azure/settings/readerSettings';
import { type CloudName, cloudNames } from '../src/azure/settings/clouds';
import type { SiteSettings } from '../src/azure/settings/SiteSettings';

/**
 * Reads the operator's settings from the environment.
 * @throws Error naming the variable, what was expected and what was found
 */
export function siteSettings(environment: NodeJS.ProcessEnv, baseUrl: string): SiteSettings {
  const redirectPath = `${baseUrl}auth/redirect.html`;
  if (environment.CMK_DEMO === '1') {
    return { kind: 'demo', settingsPath: `${baseUrl}demo-azure.json`, redirectPath };
  }
  const clientId = environment.CMK_CLIENT_ID?.trim() ?? '';
  if (clientId !== '' && !isClientId(clientId)) {
    throw new Error(`CMK_CLIENT_ID takes the application (client) ID, a GUID; found “${clientId}”.`);
  }
  const cloud = environment.CMK_CLOUD?.trim() || 'public';
  if (!isCloudName(cloud)) {
    throw new Error(`CMK_CLOUD takes one of ${cloudNames.join(', ')}; found “${cloud}”.`);
  }
  const tenant = environment.CMK_AUTHORITY?.trim() || 'organizations';
  if (tenant !== 'organizations' && !isTenant(tenant)) {
    throw new Error(`CMK_AUTHORITY takes “organizations”, a tenant ID or a domain; found “${tenant}”.`);
  }
  return { kind: 'azure', clientId: clientId === '' ? null : clientId, cloud, tenant, redirectPath };
}

const isCloudName = (text: string): text is CloudName => (cloudNames as readonly string[]).includes(text);

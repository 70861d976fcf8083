import type { Context } from '../Context';
import type { Fix, Seen } from '../Finding';
import { presetAppId } from '../products';
import type { Names } from './Names';
import { applicationPage, keyPage, portalPage } from './portal';

const directories = portalPage('Settings', 'Directories + subscriptions', 'Switch');

/** Identifier, tenant, roles and application. */
export function directoryFix(seen: Seen, names: Names, { product }: Context): Fix | null {
  switch (seen.code) {
    case 'identifier.form/correctable':
    case 'identifier.form/invalid':
      return {
        az: [],
        powershell: [],
        portal: keyPage(names, 'Current Version', 'Key Identifier'),
        reversible: true,
      };
    case 'tenant.match/vault-elsewhere':
      return {
        az: [`az login --tenant ${names.tenantId}`],
        powershell: [`Connect-AzAccount -Tenant ${names.tenantId}`],
        portal: directories,
        reversible: true,
      };
    case 'tenant.match/other-cloud':
      return {
        az: ['az cloud set --name AzureCloud', 'az login'],
        powershell: ['Connect-AzAccount -Environment AzureCloud'],
        portal: directories,
        reversible: true,
      };
    case 'reader.role/not-held':
      return {
        az: [],
        powershell: [],
        portal: portalPage('Microsoft Entra ID', 'Roles and administrators'),
        reversible: true,
      };
    case 'app.present/absent':
      return {
        az: [`az ad sp create --id ${names.appId}`],
        powershell: [`New-AzADServicePrincipal -ApplicationId ${names.appId}`],
        portal: consentPage(names, product),
        reversible: true,
      };
    case 'app.enabled/disabled':
      return {
        az: [`az ad sp update --id ${names.objectId} --set accountEnabled=true`],
        powershell: [`Update-AzADServicePrincipal -ObjectId ${names.objectId} -AccountEnabled:$true`],
        portal: applicationPage(names, 'Properties', 'Enabled for users to sign-in?'),
        reversible: true,
      };
    default:
      return null;
  }
}

/** The consent link that Adobe publishes, for the tenant of the vault; Experience Platform shows its own. */
function consentPage({ appId, tenantId }: Names, product: Context['product']): Fix['portal'] {
  if (presetAppId[product] === null) {
    return {
      url: 'https://experience.adobe.com/',
      path: ['Administration', 'Encryption', 'Customer Managed Keys', 'Configure'],
    };
  }
  const tenant = tenantId.startsWith('<') ? 'organizations' : tenantId;
  return {
    url: `https://login.microsoftonline.com/${tenant}/oauth2/authorize?response_type=code&client_id=${appId}&redirect_uri=https://experience.adobe.com&scope=user.read`,
    path: ['Accept'],
  };
}

import { describe, expect, it } from 'vitest';
import { judgeKeyIdentifier } from '../../key-identifier';
import { questions } from './questions';

const identifier = judgeKeyIdentifier('https://contoso.vault.azure.net/keys/adobe-cmk').identifier!;
const hsm = judgeKeyIdentifier('https://contoso.managedhsm.azure.net/keys/adobe-cmk').identifier!;
const subscription = '22222222-2222-4222-8222-222222222222';
const vaultId =
  `/subscriptions/${subscription}/resourceGroups/rg-contoso/providers/Microsoft.KeyVault/vaults/contoso` as const;
const appId = '251e3919-1940-4296-bb8b-6b9a5e8a4805';
const objectId = '33333333-3333-4333-8333-333333333333';

describe('a question', () => {
  it.each([
    [
      questions.servicePrincipal(appId),
      `/v1.0/servicePrincipals?$filter=appId%20eq%20'${appId}'&$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,servicePrincipalType,disabledByMicrosoftStatus`,
    ],
    [
      questions.roleAssignments(`${vaultId}/keys/adobe-cmk`, objectId),
      `${vaultId}/keys/adobe-cmk/providers/Microsoft.Authorization/roleAssignments?api-version=2022-04-01&$filter=atScope()%20and%20assignedTo('${objectId}')`,
    ],
    [
      questions.denyAssignments(`${vaultId}/keys/adobe-cmk`),
      `${vaultId}/keys/adobe-cmk/providers/Microsoft.Authorization/denyAssignments?api-version=2022-04-01&$filter=atScope()`,
    ],
    [
      questions.keyVersions(`${vaultId}/keys/adobe-cmk`),
      `${vaultId}/keys/adobe-cmk/versions?api-version=2026-02-01`,
    ],
    [
      questions.vaults(subscription, hsm),
      `/subscriptions/${subscription}/providers/Microsoft.KeyVault/managedHSMs?api-version=2026-02-01`,
    ],
  ])('is asked at the address that the scripts have', ({ path }, address) => {
    expect(path).toBe(address);
  });

  it('to Resource Graph is about the one vault, or the one Managed HSM', () => {
    expect(questions.find(identifier)).toMatchObject({
      body: {
        query:
          "resources | where type =~ 'microsoft.keyvault/vaults' and name =~ 'contoso' | project id,name,tenantId,subscriptionId",
      },
    });
    expect(JSON.stringify(questions.find(hsm))).toContain("'microsoft.keyvault/managedHSMs'");
  });

  it('cannot be ended by what the reader entered as the application', () => {
    const { path } = questions.servicePrincipal("x' or startswith(displayName,'A&$select=*#\ud800");
    expect(path).toContain(
      "appId%20eq%20'x%27%27%20or%20startswith(displayName%2C%27%27A%26%24select%3D*%23%EF%BF%BD'&$select=id",
    );
  });
});

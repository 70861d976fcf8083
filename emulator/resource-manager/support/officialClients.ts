import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { KeyVaultManagementClient } from '@azure/arm-keyvault';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import type { TokenCredential } from '@azure/core-auth';
import { createDefaultHttpClient, type HttpClient } from '@azure/core-rest-pipeline';
import { exampleWorld } from '../../control/support/exampleWorld';
import { listen } from '../../listen';
import type { Scenario } from '../../model/Scenario';
import { createResourceManager } from '..';

const realOrigin = 'https://management.azure.com';

/** The clients that Microsoft publishes, reading the emulator as they read Azure. */
export async function officialClients(scenario: Scenario, subscriptionId: string) {
  const { world, token } = await exampleWorld(scenario);
  // The clients send tokens over https only. So links to next pages have the real origin, and the way out is bent.
  world.origins.resourceManager = realOrigin;
  const { origin, close } = await listen(createResourceManager(world, { pageSize: 2 }), 0);
  const wire = createDefaultHttpClient();
  const httpClient: HttpClient = {
    sendRequest: (request) => {
      request.url = request.url.replace(realOrigin, origin);
      request.allowInsecureConnection = true;
      return wire.sendRequest(request);
    },
  };
  const credential: TokenCredential = {
    getToken: async () => ({ token: await token(), expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const retryOptions = { maxRetries: 0 };
  const keyVault = new KeyVaultManagementClient(credential, subscriptionId, { httpClient, retryOptions });
  const authorization = new AuthorizationManagementClient(credential, subscriptionId, {
    httpClient,
    retryOptions,
  });
  const resourceGraph = new ResourceGraphClient(
    {
      signRequest: async (request) => {
        request.headers.set('Authorization', `Bearer ${await token()}`);
        return request;
      },
    },
    { baseUri: origin, noRetryPolicy: true },
  );
  return { keyVault, authorization, resourceGraph, close };
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

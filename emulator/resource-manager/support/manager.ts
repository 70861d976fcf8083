import { exampleScenario } from '../../control/support/exampleScenario';
import { exampleWorld } from '../../control/support/exampleWorld';
import type { AzureRights } from '../../model/Account';
import type { Scenario } from '../../model/Scenario';
import { createResourceManager, type ResourceManagerOptions } from '..';

export interface AnswerBody {
  readonly value?: readonly {
    readonly name?: string;
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
  readonly nextLink?: string;
  readonly data?: readonly Readonly<Record<string, unknown>>[];
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly details?: readonly { code: string }[];
  };
  readonly [name: string]: unknown;
}

export async function manager(scenario: Scenario = exampleScenario(), options?: ResourceManagerOptions) {
  const { world, headers } = await exampleWorld(scenario);
  const app = createResourceManager(world, options);
  const ask = async (path: string, init: RequestInit & { tenantId?: string } = {}) => {
    const { tenantId, ...rest } = init;
    const response = await app.request(`${world.origins.resourceManager}${path}`, {
      ...rest,
      headers: { ...(await headers({ tenantId })), ...rest.headers },
    });
    return {
      status: response.status,
      headers: response.headers,
      body: (await response.json()) as AnswerBody,
    };
  };
  return { app, world, ask, headers };
}

export const withRights = (azureRights: AzureRights) => exampleScenario({ membership: { azureRights } });
export const keyVault = 'api-version=2026-02-01';
export const authorization = 'api-version=2022-04-01';
export const namesOf = (body: AnswerBody) => body.value?.map(({ name }) => name);
export const post = (body: unknown): RequestInit => ({ method: 'POST', body: JSON.stringify(body) });

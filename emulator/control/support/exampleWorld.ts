import type { Scenario } from '../../model/Scenario';
import { createTokens } from '../../tokens/Tokens';
import type { World } from '../../World';
import { createFaults } from '../Faults';
import { createRequestLog } from '../RequestLog';
import { exampleScenario } from './exampleScenario';

interface TokenOptions {
  readonly resource?: 'resource-manager' | 'graph';
  readonly tenantId?: string;
  readonly scopes?: readonly string[];
  readonly answersChallenge?: boolean;
  readonly lifetimeSeconds?: number;
}

// One key for all: making one takes longer than a whole test.
const tokens = createTokens(Date.now);

/** A world with one scenario, and headers as somebody in it sends them. */
export async function exampleWorld(scenario: Scenario = exampleScenario()) {
  const world: World = {
    scenarios: [scenario],
    origins: {
      login: 'http://127.0.0.1:40001',
      resourceManager: 'http://127.0.0.1:40002',
      graph: 'http://127.0.0.1:40003',
    },
    tokens: await tokens,
    faults: createFaults(),
    log: createRequestLog(),
  };

  const token = (options: TokenOptions = {}): Promise<string> => {
    const { resource = 'resource-manager', tenantId, lifetimeSeconds = 3600 } = options;
    const { account } = scenario;
    const membership =
      account.memberships.find((one) => one.tenantId === tenantId) ?? account.memberships[0]!;
    return world.tokens.accessToken({
      account,
      membership,
      clientId: '88888888-8888-4888-8888-888888888888',
      loginOrigin: world.origins.login,
      audience: resource === 'graph' ? world.origins.graph : world.origins.resourceManager,
      scopes: options.scopes ?? ['user_impersonation'],
      answersChallenge: options.answersChallenge ?? false,
      lifetimeSeconds,
    });
  };

  return {
    world,
    token,
    headers: async (options?: TokenOptions) => ({ Authorization: `Bearer ${await token(options)}` }),
  };
}

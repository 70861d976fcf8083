import { createControl, createFaults, createRequestLog, type Faults, type RequestLog } from './control';
import { createGraph } from './graph';
import { listen, type Listener, type Listening } from './listen';
import { createDirectory, createLogin, type LoginOptions, type Resource, resourceToken } from './login';
import type { Scenario } from './model/Scenario';
import { createResourceManager } from './resource-manager';
import { scenarios as allScenarios } from './tenants';
import { createTokens } from './tokens/Tokens';
import type { World } from './World';

type Ports = Readonly<Record<keyof World['origins'], number>>;

export interface EmulatorOptions extends LoginOptions {
  readonly scenarios?: readonly Scenario[];
  /** Free ones without this. */
  readonly ports?: Ports;
  /** Also lets tests in a browser set faults, on a port of its own. */
  readonly withControl?: boolean;
}

interface TokenOptions {
  /** The home tenant without one. */
  readonly tenantId?: string;
  readonly scopes?: readonly string[];
  readonly answersChallenge?: boolean;
  readonly lifetimeSeconds?: number;
}

export interface Emulator {
  readonly origins: Readonly<World['origins']>;
  readonly controlOrigin: string | null;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly scenarios: readonly Scenario[];
  /** For tests that are about something else than signing in. */
  readonly tokenFor: (username: string, resource: Resource, options?: TokenOptions) => Promise<string>;
  /** Ends all connections, also those that are still waiting for an answer. */
  readonly close: () => Promise<void>;
}

export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { scenarios = allScenarios, ports, withControl = false, now = Date.now } = options;
  const origins = { login: '', resourceManager: '', graph: '' };
  const world: World = {
    scenarios,
    origins,
    tokens: await createTokens(now),
    faults: createFaults(),
    log: createRequestLog(),
  };
  const listening: Listening[] = [];
  const start = async (app: Listener, port = 0): Promise<string> => {
    const host = await listen(app, port);
    listening.push(host);
    return host.origin;
  };
  const close = async (): Promise<void> => {
    await Promise.all(listening.map((host) => host.close()));
  };
  try {
    origins.login = await start(createLogin(world, options), ports?.login);
    origins.resourceManager = await start(createResourceManager(world), ports?.resourceManager);
    origins.graph = await start(createGraph(world), ports?.graph);
    const controlOrigin = withControl ? await start(createControl(world)) : null;
    const { faults, log } = world;
    return { origins, controlOrigin, faults, log, scenarios, tokenFor: tokenMaker(world), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function tokenMaker(world: World): Emulator['tokenFor'] {
  const directory = createDirectory(world.scenarios);
  return async (username, resource, { tenantId = 'organizations', ...options } = {}) => {
    const account = directory.account(username);
    const membership = account && directory.membership(account, tenantId);
    if (account === undefined || membership === undefined) {
      throw new Error(`There is no account ${username} in tenant ${tenantId}.`);
    }
    return resourceToken(world, { account, membership, resource, ...options });
  };
}

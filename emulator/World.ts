import type { Faults } from './control/Faults';
import type { RequestLog } from './control/RequestLog';
import type { Scenario } from './model/Scenario';
import type { Tokens } from './tokens/Tokens';

/** What the parts of the emulator share. Each has a port of its own, as the real hosts have names of their own. */
export interface World {
  readonly scenarios: readonly Scenario[];
  /** Origins without a slash at the end, such as `http://localhost:40001`; known once all are listening. */
  readonly origins: { login: string; resourceManager: string; graph: string };
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly log: RequestLog;
}

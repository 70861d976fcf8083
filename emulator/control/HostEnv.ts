import type { HttpBindings } from '@hono/node-server';
import type { FaultRule } from '../model/Fault';
import type { TokenReading } from '../tokens/readIdentity';

export type Host = FaultRule['host'];

/** What handlers find beside the request. All of it may be missing: tests call an app without a server. */
export interface HostEnv {
  Bindings: Partial<HttpBindings>;
  Variables: {
    readonly requestId?: string;
    readonly loginOrigin?: string;
    readonly reading?: TokenReading;
  };
}

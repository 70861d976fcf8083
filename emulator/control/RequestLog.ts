import type { MiddlewareHandler } from 'hono';
import type { Host } from './HostEnv';

/** One request as it came in. */
export interface LogEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: Host;
  readonly method: string;
  readonly url: string;
  /** Whether it has an Authorization header; the token itself is kept nowhere. */
  readonly hasToken: boolean;
  /** Null while it is not answered, and for good where the connection was cut first. */
  readonly status: number | null;
  readonly tookMilliseconds: number | null;
  /** Of a POST; null for all others. */
  readonly body: string | null;
}

/** In the order in which requests came in. */
export interface RequestLog {
  entries(): readonly LogEntry[];
  clear(): void;
  middleware(host: Host): MiddlewareHandler;
}

const longestBody = 2000;

export function createRequestLog(): RequestLog {
  let log: LogEntry[] = [];
  return {
    entries: () => [...log],
    clear: () => {
      log = [];
    },
    middleware: (host) => async (c, next) => {
      const { method, url } = c.req;
      const asked: LogEntry = {
        at: Date.now(),
        host,
        method,
        url,
        hasToken: c.req.header('Authorization') !== undefined,
        status: null,
        tookMilliseconds: null,
        body: null,
      };
      // Written now and completed later, because some requests are never answered.
      const index = log.push(asked) - 1;
      const current = log;
      const complete = (details: Partial<LogEntry>) => {
        current[index] = { ...current[index]!, ...details };
      };
      // A clone leaves the body to the handler, whichever way that reads it.
      if (method === 'POST') complete({ body: (await c.req.raw.clone().text()).slice(0, longestBody) });
      await next();
      const wasCut = c.res.headers.has('x-hono-already-sent');
      complete({ status: wasCut ? null : c.res.status, tookMilliseconds: Date.now() - asked.at });
    },
  };
}

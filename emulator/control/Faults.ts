import { setTimeout as delay } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import type { Fault, FaultRule } from '../model/Fault';
import { applyFault } from './applyFault';
import type { HostEnv } from './HostEnv';
import { matchesRule } from './matchesRule';

/** What goes wrong on purpose. Rules are tried in their order, and the first that matches is the one. */
export interface Faults {
  set(rules: readonly FaultRule[]): void;
  clear(): void;
  /** Before every answer of every host, those of preflights left out. */
  latency(milliseconds: number): void;
  middleware(host: FaultRule['host']): MiddlewareHandler;
}

export function createFaults(): Faults {
  let rules: { readonly rule: FaultRule; left: number }[] = [];
  let milliseconds = 0;

  const next = (host: FaultRule['host'], c: Context<HostEnv>): Fault | null => {
    const found = rules.find(({ rule, left }) => left > 0 && rule.host === host && matchesRule(rule, c));
    if (found === undefined) return null;
    found.left -= 1;
    return found.rule.fault;
  };

  return {
    set: (given) => {
      rules = given.map((rule) => ({ rule, left: rule.times ?? Infinity }));
    },
    clear: () => {
      rules = [];
    },
    latency: (given) => {
      milliseconds = given;
    },
    middleware: (host) => async (c: Context<HostEnv>, proceed) => {
      // A browser keeps preflights for hours, and measures and faults are meant for the requests themselves.
      if (c.req.method === 'OPTIONS') return proceed();
      if (milliseconds > 0) await delay(milliseconds);
      const fault = next(host, c);
      return fault === null ? proceed() : applyFault(fault, host, c, proceed);
    },
  };
}

import { Hono } from 'hono';
import * as v from 'valibot';
import type { World } from '../World';
import { faultRulesSchema, latencySchema } from './faultRules';

/** For tests, on a port of its own: sets faults and latency, and shows which requests came in. */
export function createControl({ faults, log }: Pick<World, 'faults' | 'log'>): Hono {
  const app = new Hono();
  app.put('/faults', async (c) => {
    const rules = v.safeParse(faultRulesSchema, await c.req.json().catch(() => undefined));
    if (!rules.success) return c.json({ error: clearMessage(rules.issues) }, 400);
    faults.set(rules.output);
    return c.body(null, 204);
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.body(null, 204);
  });
  app.put('/latency', async (c) => {
    const latency = v.safeParse(latencySchema, await c.req.json().catch(() => undefined));
    if (!latency.success) return c.json({ error: clearMessage(latency.issues) }, 400);
    faults.latency(latency.output.milliseconds);
    return c.body(null, 204);
  });
  app.get('/log', (c) => c.json(log.entries()));
  app.delete('/log', (c) => {
    log.clear();
    return c.body(null, 204);
  });
  return app;
}

const clearMessage = (issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string =>
  issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`).join('; ');

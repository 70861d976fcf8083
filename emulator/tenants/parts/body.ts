import type { Body } from '../../model/Tenant';

/** Azure writes no `undefined`: what is set to it is left out. */
export const changed = (body: Body, changes: Body): Body =>
  Object.fromEntries(Object.entries({ ...body, ...changes }).filter(([, value]) => value !== undefined));

/** An object inside a body; empty where there is none. */
export const bodyIn = (body: Body, name: string): Body => (body[name] ?? {}) as Body;

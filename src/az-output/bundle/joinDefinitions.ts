import { rowsOf } from '../../evidence';
import { isObject } from '../../evidence/json';

/** Definitions of roles are shown one a command; those of different roles stand beside each other. */
export function joinDefinitions(bodies: readonly unknown[]): unknown {
  if (bodies.length < 2) return bodies[0];
  const byId = new Map<unknown, unknown>();
  for (const row of bodies.flatMap(rowsOf)) {
    byId.set(isObject(row) && typeof row.name === 'string' ? row.name.toLowerCase() : row, row);
  }
  return [...byId.values()];
}

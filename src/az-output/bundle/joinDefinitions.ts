import { isObject } from '../../evidence/json';
import type { Candidate } from '../shapes/Shape';

/** Definitions of roles are shown one a command; those of different roles stand beside each other. */
export function joinDefinitions(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first ?? null;
  const byId = new Map<unknown, unknown>();
  for (const row of candidates.flatMap(({ body }) => rowsOf(body))) {
    byId.set(isObject(row) && typeof row.name === 'string' ? row.name.toLowerCase() : row, row);
  }
  return { ...first, body: [...byId.values()] };
}

const rowsOf = (body: unknown): readonly unknown[] =>
  Array.isArray(body) ? body : isObject(body) && Array.isArray(body.value) ? body.value : [];

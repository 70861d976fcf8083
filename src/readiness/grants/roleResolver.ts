import {
  type Evidence,
  lastSegment,
  type RoleDefinition,
  valueOf,
  builtInRoles,
  type Role,
} from '../../evidence';

/** Ids come from outside, and `constructor` is no role. */
export const ownRole = (roles: Readonly<Record<string, Role>>, id: string): Role | null =>
  Object.hasOwn(roles, id) ? (roles[id] ?? null) : null;

/** What a role allows, by its id in lower case; null when nobody could look it up. */
export function roleResolver(definitions: Evidence['roleDefinitions']): (id: string) => Role | null {
  const custom = new Map<string, Role | null>();
  for (const definition of valueOf(definitions)?.items ?? []) {
    const id = lastSegment(valueOf(definition.id) ?? '').toLowerCase();
    const role = roleOf(id, definition);
    const other = custom.get(id);
    custom.set(id, other === undefined || isSame(other, role) ? role : null);
  }
  return (id) => (id === '' ? null : (ownRole(builtInRoles, id) ?? custom.get(id) ?? null));
}

function roleOf(id: string, { name, permissions }: RoleDefinition): Role | null {
  const sets = valueOf(permissions);
  return sets === null ? null : { name: valueOf(name) ?? id, permissions: sets };
}

/** Two definitions of one role that differ: which one is in force, nobody can tell. */
const isSame = (one: Role | null, other: Role | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

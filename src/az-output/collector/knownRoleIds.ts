import { builtInRoles } from '../../evidence';

/** Roles built into Azure whose content need not be asked for: it is known, also without an answer. */
export const knownRoleIds: readonly string[] = Object.keys(builtInRoles);

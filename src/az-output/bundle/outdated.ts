import type { Answer, AnswerName, Bundle } from '../../evidence/Bundle';
import { isObject } from '../../evidence/json';
import { rowsOf } from '../../evidence';

const inVault: readonly AnswerName[] = [
  'find',
  'key',
  'keyVersions',
  'roleAssignments',
  'denyAssignments',
  'vaultKeys',
  'deletedVaults',
  'nameAvailability',
];

/**
 * Answers that belong to a vault or a service principal of before: made anew under the same name, or moved, it has
 * another id, and what was read of the old one says nothing about it. The same holds for one that was deleted since.
 */
export function outdated(base: Bundle, addition: Bundle): readonly AnswerName[] {
  if (saysDeleted(addition.deletedVaults, idOf(base.vault))) return ['vault', ...inVault];
  if (differ(idOf(base.vault), idOf(addition.vault))) return inVault;
  const isOther = differ(idOf(base.servicePrincipal), idOf(addition.servicePrincipal));
  // Asked for the old one; bare rows were asked for nobody, and say themselves whose they are.
  return isOther && base.roleAssignments?.ok === true && !Array.isArray(base.roleAssignments.body)
    ? ['roleAssignments']
    : [];
}

/** A vault that was brought back is among the deleted ones no more. */
function saysDeleted(answer: Answer | undefined, vaultId: string | null): boolean {
  const body: unknown = answer?.ok === true ? answer.body : null;
  return [body, ...rowsOf(body)].some(
    (row) =>
      isObject(row) &&
      isObject(row.properties) &&
      typeof row.properties.vaultId === 'string' &&
      row.properties.vaultId.toLowerCase() === vaultId,
  );
}

const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** Of the object, or of the only one in a list. */
function idOf(answer: Answer | undefined): string | null {
  const body: unknown = answer?.ok === true ? answer.body : null;
  const list = Array.isArray(body) ? body : isObject(body) && Array.isArray(body.value) ? body.value : [body];
  const [first] = list as readonly unknown[];
  return isObject(first) && typeof first.id === 'string' ? first.id.toLowerCase() : null;
}

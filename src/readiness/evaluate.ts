import { type CheckName, checkNames } from './checkNames';
import { applicationEnabled, applicationPresent, readerRole } from './checks/directory';
import { identifierForm } from './checks/identifierForm';
import { keyRotation } from './checks/keyRotation';
import { keyDates, keyEnabled, keyFound, keyOperations, keySize, keyType } from './checks/keyState';
import { tenantMatch } from './checks/tenantMatch';
import { vaultFound } from './checks/vaultFound';
import { vaultNetwork } from './checks/vaultNetwork';
import {
  permissionModel,
  purgeProtection,
  softDelete,
  vaultDedicated,
  vaultTier,
} from './checks/vaultSettings';
import type { Context } from './Context';
import type { Finding, Level, Verdict } from './Finding';
import { fixOf } from './fixes/fixOf';
import { keyAccess } from './grants/keyAccess';
import { leastPrivilege } from './grants/leastPrivilege';
import { statusOf } from './outcomes';
import type { Outcome } from './Outcome';
import { consequenceOf, requirements } from './requirements';

const judges: Readonly<Record<CheckName, (context: Context) => Outcome>> = {
  'identifier.form': identifierForm,
  'tenant.match': tenantMatch,
  'reader.role': readerRole,
  'app.present': applicationPresent,
  'app.enabled': applicationEnabled,
  'vault.found': vaultFound,
  'vault.tier': vaultTier,
  'vault.soft-delete': softDelete,
  'vault.purge-protection': purgeProtection,
  'vault.permission-model': permissionModel,
  'vault.network': vaultNetwork,
  'vault.dedicated': vaultDedicated,
  'grant.key-access': keyAccess,
  'grant.least-privilege': leastPrivilege,
  'key.found': keyFound,
  'key.enabled': keyEnabled,
  'key.dates': keyDates,
  'key.type': keyType,
  'key.size': keySize,
  'key.operations': keyOperations,
  'key.rotation': keyRotation,
};

/** One finding for each check, in their order. */
export const evaluate = (context: Context): readonly Finding[] =>
  checkNames.map((check) => findingOf(check, context));

function findingOf(check: CheckName, context: Context): Finding {
  const { evidence, seen } = judges[check](context);
  const status = statusOf(seen.code);
  return {
    check,
    level: levelOf(check, context),
    status,
    consequence: status === 'pass' ? 'none' : consequenceOf(check, seen.code),
    ...seen,
    evidence,
    basis: requirements[check].basis[context.product],
    fix: status === 'pass' ? null : fixOf(check, seen, context),
  };
}

/** A role of the reader's is needed to let the application in, and no longer once it is there. */
const levelOf = (check: CheckName, context: Context): Level =>
  check === 'reader.role' && applicationPresent(context).seen.code === 'app.present/present'
    ? 'advice'
    : requirements[check].level[context.product];

/** `ready` only when every required check holds; one that does not is enough for `not-ready`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const required = findings.filter(({ level }) => level === 'required');
  if (required.some(({ status }) => status === 'fail')) return 'not-ready';
  return required.every(({ status }) => status === 'pass') ? 'ready' : 'undetermined';
}

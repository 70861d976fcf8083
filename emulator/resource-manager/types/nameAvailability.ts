import type { CheckNameAvailabilityResult } from '@azure/arm-keyvault';
import * as v from 'valibot';
import { apiVersions } from '../apiVersions';
import type { ArmRequest, ResourceType } from '../ArmRequest';
import { enterSubscription } from '../enterSubscription';
import { invalidRequest } from '../errors';
import { isSame } from '../ResourcePath';

const operations = [
  ['checkNameAvailability', 'Microsoft.KeyVault/vaults'],
  ['checkMhsmNameAvailability', 'Microsoft.KeyVault/managedHSMs'],
] as const;

/** Names are taken in all of Azure, so this answers about vaults that the caller can never see. */
export const nameAvailabilityTypes: readonly ResourceType[] = operations.map(([operation, type]) => ({
  name: `Microsoft.KeyVault/${operation}`,
  apiVersions: apiVersions.keyVault,
  post: (request) => {
    enterSubscription(request, `Microsoft.KeyVault/${operation}/read`);
    const body = v.safeParse(v.object({ name: v.string(), type: v.literal(type) }), request.body);
    if (!body.success) {
      throw invalidRequest('BadRequest', `The name and the type '${type}' are required to check a name.`);
    }
    return availabilityOf(request, body.output.name);
  },
}));

function availabilityOf({ caller }: ArmRequest, name: string): CheckNameAvailabilityResult {
  if (!/^[a-z](?!.*--)[a-z0-9-]{1,22}[a-z0-9]$/i.test(name)) {
    return {
      nameAvailable: false,
      reason: 'AccountNameInvalid',
      message: `The vault name '${name}' is invalid. A vault's name must be between 3-24 alphanumeric characters. The name must begin with a letter, end with a letter or digit, and not contain consecutive hyphens.`,
    };
  }
  const taken = caller.scenario.tenants.flatMap(({ vaults, deletedVaults, namesTaken }) => [
    ...vaults.map(({ resource }) => resource.name),
    // A deleted vault keeps its name until it is purged.
    ...deletedVaults.map((vault) => vault.name),
    ...namesTaken,
  ]);
  if (!taken.some((one) => isSame(one, name))) return { nameAvailable: true };
  return {
    nameAvailable: false,
    reason: 'AlreadyExists',
    message: `The vault name '${name}' is already in use. Vault names are globally unique so it is possible that the name is already taken. If you are sure that the vault name was not taken then it is possible that a vault with the same name was recently deleted but not purged after being placed in a recoverable state.`,
  };
}

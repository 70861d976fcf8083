import { vaultId } from '../readySetUp';
import { changed } from '../setUps/changed';

const vault = 'vault.body.properties';

/** Answers of Azure in which everything that somebody can name, or that is free text, says one of these in turn. */
export function setUpNamed(...names: readonly string[]): object {
  let next = 0;
  const name = (): string => names[next++ % names.length] ?? '';
  return changed({
    'account.tenantId': name(),
    'account.subscriptionId': name(),
    'servicePrincipal.body.value.0.displayName': name(),
    'servicePrincipal.body.value.0.disabledByMicrosoftStatus': name(),
    'vault.body.location': name(),
    [`${vault}.sku.name`]: name(),
    [`${vault}.networkAcls.bypass`]: name(),
    'key.body.properties.kty': name(),
    'roleAssignments.body.value.0.properties.roleDefinitionId': name(),
    keyVersions: { ok: false, error: name() },
    denyAssignments: { ok: false, error: `ERROR: (${name()}) x` },
    vaultKeys: {
      ok: true,
      body: { value: ['adobe-cmk', name()].map((key) => ({ id: `${vaultId}/keys/${key}`, name: key })) },
    },
  })();
}

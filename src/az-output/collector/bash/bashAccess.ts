import { addresses } from '../../../evidence/requests';

/** A Managed HSM keeps its roles itself, and Azure Resource Manager answers these questions for vaults only. */
export const bashAccess = String.raw`if [ -n "$ID" ]; then
  cmk_say 'Reading who has access ...'
  cmk_assignments denyAssignments '${addresses.denyAssignments}'
  [ -z "$APP_OBJECT" ] ||
    cmk_assignments roleAssignments '${addresses.roleAssignments}'"%20and%20assignedTo('$APP_OBJECT')"
fi
if jq -e .ok "$T/roleAssignments" >/dev/null; then
  : >"$T/definitions"
  jq -j --arg known "$KNOWN_ROLES" '($known | split("\n")) as $known
    | [.body.value[]?.properties.roleDefinitionId | strings
      | select(test("^/([^?#]*/)?providers/Microsoft.Authorization/roleDefinitions/[0-9a-f-]{36}$"; "i"))
      | {id: ., name: (split("/") | last | ascii_downcase)}]
    | unique_by(.name) | .[] | select(.name as $name | $known | index($name) | not) | .id + "\n"' \
    "$T/roleAssignments" >"$T/roles"
  while IFS= read -r ROLE; do
    if cmk_ask get "$ARM$ROLE?$AZ"; then cat "$T/page" >>"$T/definitions"; fi
  done <"$T/roles"
  jq -cs '{ok: true, body: {value: .}}' "$T/definitions" >"$T/roleDefinitions"
fi
if [ -n "$SUBSCRIPTION" ] && jq -e '.ok | not' "$T/vault" >/dev/null; then
  cmk_say 'Looking for the vault among deleted vaults and taken names ...'
  cmk_list deletedVaults "$ARM/subscriptions/$SUBSCRIPTION/providers/Microsoft.KeyVault/deletedVaults?$KV"
  cmk_one nameAvailability post \
    "$ARM/subscriptions/$SUBSCRIPTION/providers/Microsoft.KeyVault/checkNameAvailability?$KV" \
    "{\"name\":\"$VAULT\",\"type\":\"Microsoft.KeyVault/vaults\"}"
fi`;

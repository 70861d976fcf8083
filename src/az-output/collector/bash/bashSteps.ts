import { bundleSchema } from '../../../evidence/Bundle';
import type { Service } from '../../../key-identifier';
import { addresses } from '../../../evidence/requests';
import { bashAccess } from './bashAccess';

/** The requests, in the order in which one needs the answer of another, and the one object at the end. */
export const bashSteps = (service: Service): string =>
  [start, search, inVault, service === 'vault' ? bashAccess : '', print].filter(Boolean).join('\n');

const start = String.raw`for NAME in $NAMES; do printf '%s\n' '{"ok":false,"error":"skipped"}' >"$T/$NAME"; done
cmk_say 'Reading the account ...'
az account show --only-show-errors --output json </dev/null >"$T/page" 2>/dev/null
# Signed in without a subscription, az gives the id of the tenant in its place.
jq -ec '{tenantId, subscriptionId: (if .id == .tenantId then null else .id end), cloud: .environmentName, userType: .user.type}' "$T/page" \
  >"$T/account" 2>/dev/null
[ -s "$T/account" ] || printf 'null\n' >"$T/account"
SUBSCRIPTION=$(jq -j '.subscriptionId | strings | select(test("^[0-9A-Fa-f-]{36}$"))' "$T/account")
az cloud show --only-show-errors --output json </dev/null >"$T/cloud" 2>/dev/null
cmk_host() {
  jq -j --arg name "$1" '.endpoints[$name] | strings | rtrimstr("/") | select(test("^https://[^/?#@]+$"))' \
    "$T/cloud" 2>/dev/null
}
ARM=$(cmk_host resourceManager); [ -n "$ARM" ] || ARM='https://management.azure.com'
GRAPH=$(cmk_host microsoftGraphResourceId); [ -n "$GRAPH" ] || GRAPH='https://graph.microsoft.com'
cmk_say 'Reading your roles and the application in Microsoft Entra ID ...'
cmk_list me "$GRAPH"'${addresses.roles}'
cmk_list servicePrincipal "$GRAPH"'${addresses.applications}'"'$APP_FILTER'"\
'${addresses.applicationFields}'
APP_OBJECT=$(jq -j '.body.value[0].id? | strings | select(test("^[0-9A-Fa-f-]{36}$"))' "$T/servicePrincipal")`;

const search = String.raw`cmk_say 'Looking for the vault ...'
QUERY="resources | where type =~ 'microsoft.keyvault/$COLLECTION' and name =~ '$VAULT'"
QUERY="$QUERY | project id,name,tenantId,subscriptionId"
cmk_one find post "$ARM"'${addresses.resourceGraph}' "{\"query\":\"$QUERY\"}"
ID=$(cmk_id find)
# Azure Resource Graph lags behind: a vault made a minute ago is not in it yet.
if [ -z "$ID" ] && [ -n "$SUBSCRIPTION" ]; then
  cmk_list listed "$ARM/subscriptions/$SUBSCRIPTION/providers/Microsoft.KeyVault/$COLLECTION?$KV"
  ID=$(cmk_id listed)
fi`;

const inVault = String.raw`if [ -n "$ID" ]; then
  SUBSCRIPTION=$(printf '%s' "$ID" | cut -d / -f 3)
  cmk_say 'Reading the vault and the key ...'
  cmk_one vault get "$ARM$ID?$KV"
  cmk_one key get "$ARM$ID/keys/$KEY?$KV"
  cmk_list keyVersions "$ARM$ID/keys/$KEY/versions?$KV"
  cmk_list vaultKeys "$ARM$ID/keys?$KV"
fi`;

const print = String.raw`{ cat "$T/account"; for NAME in $NAMES; do cat "$T/$NAME"; done; } |
  jq -cs --arg uri "$KEY_URI" --arg app "$APP_ID" --arg names "$NAMES" '
    . as $answers | [$names | splits("\\s+")] as $names
    | {schema: "${bundleSchema}", keyUri: $uri, appId: $app, account: $answers[0]}
      + ([range($names | length) as $at | {($names[$at]): $answers[$at + 1]}] | add)'
if [ -t 1 ]; then cmk_say 'Done. Copy the JSON object above, from the first { to the last }.'; else cmk_say 'Done.'; fi`;

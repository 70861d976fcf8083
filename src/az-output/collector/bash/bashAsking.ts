import { pageLimit } from '../../../evidence/requests';

/** Functions that ask Azure and keep each answer in a file of the temporary folder. */
export const bashAsking = String.raw`cmk_say() { printf '%s\n' "$1" >&2; }
for TOOL in az jq; do
  command -v "$TOOL" >/dev/null 2>&1 && continue
  cmk_say "This script needs $TOOL, and it is not installed here. Azure Cloud Shell has it: https://shell.azure.com"
  exit 1
done
T=$(mktemp -d) || exit 1
trap 'command rm -rf "$T"' EXIT
trap 'exit 130' INT TERM HUP
# cmk_ask METHOD ADDRESS BODY: one request. The answer is in the file page, or else the reason in the file fault.
cmk_ask() {
  if [ "$1" = post ]; then set -- --method post --uri "$2" --body "$3"; else set -- --method get --uri "$2"; fi
  az rest --only-show-errors --output json "$@" </dev/null >"$T/page" 2>"$T/fault" || return 1
  jq -es 'length == 1 and (.[0] | type == "object")' "$T/page" >/dev/null 2>&1 && return 0
  { printf 'The answer is not a JSON object: '; head -c 500 "$T/page"; } >"$T/fault"
  return 1
}
cmk_fault() {
  jq -Rsc '{ok: false, error: (if . == "" then "az failed and did not say why" else . end)}' "$T/fault" >"$T/$1"
}
# cmk_one NAME METHOD ADDRESS BODY: an answer of one page.
cmk_one() {
  if cmk_ask "$2" "$3" "$4"; then jq -c '{ok: true, body: .}' "$T/page" >"$T/$1"; else cmk_fault "$1"; fi
}
# cmk_list NAME ADDRESS: all pages as one. The link to the next page stays where it could not be followed,
# and is followed on the same host only: with it goes your token.
cmk_list() {
  NEXT=$2; ASKED=''; COUNT=0; : >"$T/pages"
  while [ -n "$NEXT" ] && [ "$COUNT" -lt ${pageLimit} ]; do
    ASKED=$NEXT
    cmk_ask get "$ASKED" || break
    [ "$COUNT" -eq 0 ] || jq -e '.value | type == "array"' "$T/page" >/dev/null || break
    cat "$T/page" >>"$T/pages"
    COUNT=$((COUNT + 1))
    NEXT=$(jq -j --arg first "$2" --arg asked "$ASKED" '
      ($first | ascii_downcase | capture("^(?<host>https://[^/]+)").host) as $host
      | select(.value | type == "array")
      | (."@odata.nextLink" // .nextLink // empty) | strings | select(. == $asked | not)
      | select(ascii_downcase | startswith($host + "/", $host + ":443/"))' "$T/page")
  done
  if [ "$COUNT" -eq 0 ]; then cmk_fault "$1"; return 1; fi
  jq -cs '{ok: true, body: (.[-1]
    + (if all(.[]; .value | type == "array") then {value: (map(.value) | add)} else {} end)
    | if (.nextLink // "") == "" then del(.nextLink) else . end)}' "$T/pages" >"$T/$1"
}
# cmk_assignments NAME QUERY: at the key and above. Where the key does not answer, at the vault and above; that
# leaves out what is assigned at the key, so the list is marked as going on, unless there is no such key.
cmk_assignments() {
  cmk_list "$1" "$ARM$ID/keys/$KEY$2" && return
  cmk_list "$1" "$ARM$ID$2" || return
  jq -e '.ok == false and (.error | test("\"code\"\\s*:\\s*\"[A-Za-z]*NotFound\""))' "$T/key" >/dev/null && return
  jq -c --arg next "$ARM$ID/keys/$KEY$2" '.body.nextLink //= $next' "$T/$1" >"$T/page"
  cat "$T/page" >"$T/$1"
}
# cmk_id NAME: the id of the vault in a list of vaults.
cmk_id() {
  jq -j --arg vault "$VAULT" --arg collection "$COLLECTION" '
    [(.body.data[]?, .body.value[]?) | select((.name | strings | ascii_downcase) == $vault) | .id | strings
    | select(test("^/subscriptions/[^/?#]+/resourceGroups/[^/?#]+/providers/Microsoft.KeyVault/"
      + $collection + "/[^/?#]+$"; "i"))][0] // empty' "$T/$1"
}`;

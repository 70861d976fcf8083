import { pageLimit } from '../../../evidence/requests';

/** Functions for lists of several pages, and for what is read out of an answer to ask the next one. */
export const powershellLists = String.raw`function Get-CmkString($raw) {
  if ($null -eq $raw -or -not $raw.StartsWith('"')) { return '' }
  [System.Text.Json.JsonDocument]::Parse($raw).RootElement.GetString()
}
function Join-CmkMembers($members) {
  $parts = foreach ($entry in $members.GetEnumerator()) { (ConvertTo-CmkText $entry.Key) + ':' + $entry.Value }
  '{' + (@($parts) -join ',') + '}'
}
# All pages as one. The link to the next page stays where it could not be followed, and is followed on the same
# host only: with it goes your token.
function Get-CmkList([string]$first) {
  $hostPart = $first.Substring(0, $first.IndexOf('/', 8))
  $items = New-Object System.Collections.Generic.List[string]
  $next = $first
  $body = $null
  for ($count = 0; $next -ne '' -and $count -lt ${pageLimit}; $count++) {
    $asked = $next
    $next = ''
    $page = Invoke-CmkRequest 'get' $asked ''
    $value = $page.members['value']
    $isList = $page.ok -and $null -ne $value -and $value.StartsWith('[')
    if (-not $isList) {
      if ($count -eq 0) { return $page }
      break
    }
    $inner = $value.Substring(1, $value.Length - 2).Trim()
    if ($inner -ne '') { $items.Add($inner) }
    $body = $page.members
    $link = Get-CmkString $body['@odata.nextLink']
    if ($link -eq '') { $link = Get-CmkString $body['nextLink'] }
    $sameHost = $link.StartsWith($hostPart + '/', [StringComparison]::OrdinalIgnoreCase) -or
      $link.StartsWith($hostPart + ':443/', [StringComparison]::OrdinalIgnoreCase)
    if ($sameHost -and $link -cne $asked) { $next = $link }
  }
  $body['value'] = '[' + ($items.ToArray() -join ',') + ']'
  if ($body['nextLink'] -eq 'null' -or $body['nextLink'] -eq '""') { $body.Remove('nextLink') }
  @{ ok = $true; text = (Join-CmkMembers $body); members = $body }
}
# At the key and above. Where the key does not answer, at the vault and above; that leaves out what is assigned at
# the key, so the list is marked as going on, unless there is no such key.
function Get-CmkAssignments([string]$query) {
  $list = Get-CmkList ($arm + $id + '/keys/' + $key + $query)
  if ($list.ok) { return $list }
  $list = Get-CmkList ($arm + $id + $query)
  $keyIsMissing = -not $answers['key'].ok -and $answers['key'].text -match '"code"\s*:\s*"[A-Za-z]*NotFound"'
  if ($list.ok -and -not $keyIsMissing -and -not $list.members.Contains('nextLink')) {
    $list.members['nextLink'] = ConvertTo-CmkText ($arm + $id + '/keys/' + $key + $query)
    $list.text = Join-CmkMembers $list.members
  }
  $list
}
# The rows of a list, to look into.
function Get-CmkRows($answer, [string]$member) {
  if (-not $answer.ok -or -not $answer.members.Contains($member)) { return }
  ConvertFrom-Json -InputObject $answer.members[$member] -AsHashtable
}
# The id of the vault in a list of vaults.
function Get-CmkVaultId($answer, [string]$member) {
  $form = '^/subscriptions/[^/?#]+/resourceGroups/[^/?#]+/providers/Microsoft[.]KeyVault/' + $collection + '/[^/?#]+$'
  foreach ($row in @(Get-CmkRows $answer $member)) {
    if ($row.name -eq $vault -and $row.id -match $form) { return $row.id }
  }
  ''
}`;

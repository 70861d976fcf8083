import { addresses, versions } from '../../../evidence/requests';

/** A Managed HSM keeps its roles itself, and Azure Resource Manager answers these questions for vaults only. */
export const powershellAccess = String.raw`if ($id -ne '') {
  Write-CmkProgress 'Reading who has access ...'
  $answers['denyAssignments'] = Get-CmkAssignments '${addresses.denyAssignments}'
  if ($appObject -ne '') {
    $answers['roleAssignments'] = Get-CmkAssignments ('${addresses.roleAssignments}' +
      '%20and%20assignedTo(''' + $appObject + ''')')
  }
}
if ($answers['roleAssignments'].ok) {
  $definitions = @()
  $asked = @($knownRoles)
  foreach ($row in @(Get-CmkRows $answers['roleAssignments'] 'value')) {
    $role = [string]$row.properties.roleDefinitionId
    $name = $role.Split('/')[-1]
    if ($asked -contains $name) { continue }
    if ($role -notmatch '^/([^?#]*/)?providers/Microsoft[.]Authorization/roleDefinitions/[0-9a-f-]{36}$') { continue }
    $asked += $name
    $definition = Invoke-CmkRequest 'get' ($arm + $role + '?${versions.authorization}') ''
    if ($definition.ok) { $definitions += $definition.text }
  }
  $answers['roleDefinitions'] = @{ ok = $true; text = '{"value":[' + ($definitions -join ',') + ']}' }
}
if (-not $answers['vault'].ok -and $subscription -ne '') {
  Write-CmkProgress 'Looking for the vault among deleted vaults and taken names ...'
  $within = $arm + '/subscriptions/' + $subscription + $keyVault
  $answers['deletedVaults'] = Get-CmkList ($within + 'deletedVaults' + $keyVaultVersion)
  $answers['nameAvailability'] = Invoke-CmkRequest 'post' ($within + 'checkNameAvailability' + $keyVaultVersion) (
    '{"name":"' + $vault + '","type":"Microsoft.KeyVault/vaults"}')
}`;

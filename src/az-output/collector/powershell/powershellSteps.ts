import { bundleSchema } from '../../../evidence/Bundle';
import type { Service } from '../../../key-identifier';
import { addresses } from '../../../evidence/requests';
import { powershellAccess } from './powershellAccess';

/** The requests, in the order in which one needs the answer of another, and the one object at the end. */
export const powershellSteps = (service: Service): string =>
  [start, search, service === 'vault' ? powershellAccess : '', print].filter(Boolean).join('\n');

const start = String.raw`$answers = @{}
foreach ($name in $names) { $answers[$name] = New-CmkFault 'skipped' }
Write-CmkProgress 'Reading the account ...'
$account = 'null'
$subscription = ''
$shown = Invoke-CmkAz @('account', 'show')
if ($shown.ok) {
  $read = ConvertFrom-Json -InputObject $shown.text -AsHashtable
  # Signed in without a subscription, az gives the id of the tenant in its place.
  $own = if ($read.id -eq $read.tenantId) { $null } else { $read.id }
  $account = '{"tenantId":' + (ConvertTo-CmkText $read.tenantId) + ',"subscriptionId":' + (ConvertTo-CmkText $own) +
    ',"cloud":' + (ConvertTo-CmkText $read.environmentName) + ',"userType":' + (ConvertTo-CmkText $read.user.type) + '}'
  if ($own -match '^[0-9a-f-]{36}$') { $subscription = $own }
}
$arm = ''
$graph = ''
$cloud = Invoke-CmkAz @('cloud', 'show')
if ($cloud.ok) {
  $endpoints = (ConvertFrom-Json -InputObject $cloud.text -AsHashtable).endpoints
  $arm = ([string]$endpoints.resourceManager).TrimEnd('/')
  $graph = ([string]$endpoints.microsoftGraphResourceId).TrimEnd('/')
}
if ($arm -notmatch '^https://[^/?#@]+$') { $arm = 'https://management.azure.com' }
if ($graph -notmatch '^https://[^/?#@]+$') { $graph = 'https://graph.microsoft.com' }
Write-CmkProgress 'Reading your roles and the application in Microsoft Entra ID ...'
$answers['me'] = Get-CmkList ($graph + '${addresses.roles}')
$answers['servicePrincipal'] = Get-CmkList ($graph + '${addresses.applications}''' + $appFilter + '''' +
  '${addresses.applicationFields}')
$appObject = ''
foreach ($row in @(Get-CmkRows $answers['servicePrincipal'] 'value')) {
  if ($appObject -eq '' -and $row.id -match '^[0-9a-f-]{36}$') { $appObject = $row.id }
}`;

const search = String.raw`Write-CmkProgress 'Looking for the vault ...'
$query = 'resources | where type =~ ''microsoft.keyvault/' + $collection + ''' and name =~ ''' + $vault + '''' +
  ' | project id,name,tenantId,subscriptionId'
$answers['find'] = Invoke-CmkRequest 'post' ($arm + '${addresses.resourceGraph}') ('{"query":"' + $query + '"}')
$id = Get-CmkVaultId $answers['find'] 'data'
$keyVault = '/providers/Microsoft.KeyVault/'
# Azure Resource Graph lags behind: a vault made a minute ago is not in it yet.
if ($id -eq '' -and $subscription -ne '') {
  $listed = Get-CmkList ($arm + '/subscriptions/' + $subscription + $keyVault + $collection + $keyVaultVersion)
  $id = Get-CmkVaultId $listed 'value'
}
if ($id -ne '') {
  $subscription = $id.Split('/')[2]
  Write-CmkProgress 'Reading the vault and the key ...'
  $answers['vault'] = Invoke-CmkRequest 'get' ($arm + $id + $keyVaultVersion) ''
  $answers['key'] = Invoke-CmkRequest 'get' ($arm + $id + '/keys/' + $key + $keyVaultVersion) ''
  $answers['keyVersions'] = Get-CmkList ($arm + $id + '/keys/' + $key + '/versions' + $keyVaultVersion)
  $answers['vaultKeys'] = Get-CmkList ($arm + $id + '/keys' + $keyVaultVersion)
}`;

const print = String.raw`$parts = foreach ($name in $names) {
  $answer = $answers[$name]
  if ($answer.ok) { '"' + $name + '":{"ok":true,"body":' + $answer.text + '}' }
  else { '"' + $name + '":{"ok":false,"error":' + (ConvertTo-CmkText $answer.text) + '}' }
}
'{"schema":"${bundleSchema}","keyUri":' + (ConvertTo-CmkText $keyUri) + ',"appId":' + (ConvertTo-CmkText $appId) +
  ',"account":' + $account + ',' + ($parts -join ',') + '}'
Write-CmkProgress 'Done. Copy the JSON object above, from the first { to the last }.'`;

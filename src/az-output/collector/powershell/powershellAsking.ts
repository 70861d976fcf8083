/** Functions that ask Azure. An answer is a hashtable: `ok`, `text`, and the members of the body as they were printed. */
export const powershellAsking = String.raw`function Write-CmkProgress([string]$text) { [Console]::Error.WriteLine($text) }
if ($PSVersionTable.PSVersion.Major -lt 7) {
  Write-CmkProgress 'This script needs PowerShell 7. Azure Cloud Shell has it: https://shell.azure.com'
  return
}
if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
  Write-CmkProgress 'This script needs az, the Azure CLI. Azure Cloud Shell has it: https://shell.azure.com'
  return
}
$folder = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
$null = New-Item -ItemType Directory -Path $folder
function ConvertTo-CmkText($text) {
  if ($null -eq $text) { return 'null' }
  ConvertTo-Json -InputObject ([string]$text) -Compress
}
function New-CmkFault([string]$text) {
  if ($text -eq '') { $text = 'az failed and did not say why' }
  @{ ok = $false; text = $text; members = [ordered]@{} }
}
# The members of a JSON object, each with its value as it was printed; nothing if it is no JSON object.
function Get-CmkMembers([string]$text) {
  try { $root = [System.Text.Json.JsonDocument]::Parse($text).RootElement } catch { return $null }
  if ($root.ValueKind -ne [System.Text.Json.JsonValueKind]::Object) { return $null }
  $members = [ordered]@{}
  foreach ($member in $root.EnumerateObject()) { $members[$member.Name] = $member.Value.GetRawText() }
  $members
}
# Runs az. No line break of JSON is inside a string, so the lines can be joined.
function Invoke-CmkAz([string[]]$options) {
  $faultFile = Join-Path $folder 'fault'
  [IO.File]::WriteAllText($faultFile, '')
  $lines = az @options --only-show-errors --output json 2>$faultFile
  if ($LASTEXITCODE -ne 0) { return New-CmkFault ([IO.File]::ReadAllText($faultFile)) }
  $text = (@($lines) | ForEach-Object { ([string]$_).Trim() }) -join ''
  $members = Get-CmkMembers $text
  if ($null -eq $members) {
    return New-CmkFault ('The answer is not a JSON object: ' + $text.Substring(0, [Math]::Min(500, $text.Length)))
  }
  @{ ok = $true; text = $text; members = $members }
}
# One request. Address and body go by way of files, because az.cmd on Windows breaks at the & and the ) in them.
function Invoke-CmkRequest([string]$method, [string]$address, [string]$body) {
  $addressFile = Join-Path $folder 'address'
  [IO.File]::WriteAllText($addressFile, $address)
  $options = @('rest', '--method', $method, '--uri', ('@' + $addressFile))
  if ($body -ne '') {
    $bodyFile = Join-Path $folder 'body'
    [IO.File]::WriteAllText($bodyFile, $body)
    $options += @('--body', ('@' + $bodyFile))
  }
  Invoke-CmkAz $options
}`;

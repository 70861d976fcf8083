import { answerNames } from '../../../evidence/Bundle';
import type { Asked } from '../Asked';
import { knownRoleIds } from '../knownRoleIds';
import { inFilter, percentEncoded } from '../percentEncoded';
import { collectionOf, versions } from '../../../evidence/requests';
import { powershellAsking } from './powershellAsking';
import { powershellLists } from './powershellLists';
import { powershellSteps } from './powershellSteps';
import { powershellText } from './powershellText';

/*
 * For a paste into PowerShell 7: one block, no empty line (it would end the block in a plain console), no backtick, and
 * syntax that Windows PowerShell 5.1 can parse, so that it gets as far as saying that it is too old. What az printed is
 * joined as text and never written anew: ConvertTo-Json and ConvertFrom-Json change dates and short arrays.
 */
export const powershellScript = ({ identifier, appId }: Asked): string =>
  `${about}
& {
Set-StrictMode -Off
$ErrorActionPreference = 'Continue'
$PSNativeCommandUseErrorActionPreference = $false
$keyUri = ${powershellText(identifier.uri)}
$appId = ${powershellText(appId)}
# The same as they stand in addresses. Names that Azure allows are not changed by that.
$appFilter = '${inFilter(appId)}'
$vault = '${percentEncoded(identifier.vault)}'
$key = '${percentEncoded(identifier.name)}'
$collection = '${collectionOf(identifier.service)}'
$keyVaultVersion = '?${versions.keyVault}'
$names = @(
${answerNames.map((name) => `  '${name}'`).join('\n')}
)
# Roles built into Azure, whose content is known.
$knownRoles = @(
${knownRoleIds.map((id) => `  '${id}'`).join('\n')}
)
${powershellAsking}
try {
${powershellLists}
${powershellSteps(identifier.service)}
} finally {
  Remove-Item -LiteralPath $folder -Recurse -Force -ErrorAction SilentlyContinue
}
}
`;

const about = `\
# Prints what Azure says about one key and one application, as one JSON object.
# It only reads: nothing in Azure is created, changed or deleted. No secret and no key material is read.
# Paste all of it into PowerShell 7 where you are signed in with az.
# Or save it as collect-cmk.ps1 and run: pwsh collect-cmk.ps1 > bundle.json
# Then give the JSON object to the check. It holds names, ids and settings of the vault, the key and the
# application, and the object ids of everybody who is in the access policies of the vault.`;

import { answerNames } from '../../../evidence/Bundle';
import type { Asked } from '../Asked';
import { knownRoleIds } from '../knownRoleIds';
import { inFilter, percentEncoded } from '../percentEncoded';
import { collectionOf, versions } from '../../../evidence/requests';
import { bashAsking } from './bashAsking';
import { bashSteps } from './bashSteps';
import { bashText } from './bashText';

/*
 * Written for a paste into an interactive bash, also the 3.2 of macOS: all in one subshell, no exclamation mark (history
 * expansion), no tab (completion), no here-document, names that no alias has, options of the reader's shell taken back.
 */
export const bashScript = ({ identifier, appId }: Asked): string =>
  `${about}
(
set +euC; set +o pipefail
KEY_URI=${bashText(identifier.uri)}
APP_ID=${bashText(appId)}
# The same as they stand in addresses. Names that Azure allows are not changed by that.
APP_FILTER='${inFilter(appId)}'
VAULT='${percentEncoded(identifier.vault)}'
KEY='${percentEncoded(identifier.name)}'
COLLECTION='${collectionOf(identifier.service)}'
KV='${versions.keyVault}'; AZ='${versions.authorization}'
NAMES='${answerNames.slice(0, 6).join(' ')}
${answerNames.slice(6).join(' ')}'
# Roles built into Azure, whose content is known.
KNOWN_ROLES='${knownRoleIds.join('\n')}'
${bashAsking}
${bashSteps(identifier.service)}
)
`;

const about = `\
# Prints what Azure says about one key and one application, as one JSON object.
# It only reads: nothing in Azure is created, changed or deleted. No secret and no key material is read.
# Paste all of it into bash where you are signed in with az, such as Azure Cloud Shell.
# Or save it as collect-cmk.sh and run: bash collect-cmk.sh > bundle.json
# Then give the JSON object to the check. It holds names, ids and settings of the vault, the key and the
# application, and the object ids of everybody who is in the access policies of the vault.`;

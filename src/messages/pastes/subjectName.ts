import { translate } from '@docusaurus/Translate';
import type { Subject } from '../../az-output';

/** What an answer is about, as a label: it stands behind a colon. */
export function subjectName(subject: Subject): string {
  switch (subject) {
    case 'account':
      return translate({
        id: 'paste.subject.account',
        message: 'signed-in account',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
    case 'me':
      return translate({
        id: 'paste.subject.me',
        message: 'your directory roles',
        description: 'What a pasted answer is about: roles in Microsoft Entra ID. Stands behind a colon',
      });
    case 'servicePrincipal':
      return translate({
        id: 'paste.subject.servicePrincipal',
        message: 'service principal',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
    case 'find':
      return translate({
        id: 'paste.subject.find',
        message: 'search for the vault',
        description: 'What a pasted answer is about: Azure Resource Graph. Stands behind a colon',
      });
    case 'vault':
      return translate({
        id: 'paste.subject.vault',
        message: 'vault',
        description: 'What a pasted answer is about: a key vault or Managed HSM. Stands behind a colon',
      });
    case 'key':
      return translate({
        id: 'paste.subject.key',
        message: 'key',
        description: 'What a pasted answer is about: a key in a vault. Stands behind a colon',
      });
    case 'keyVersions':
      return translate({
        id: 'paste.subject.keyVersions',
        message: 'versions of the key',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
    case 'vaultKeys':
      return translate({
        id: 'paste.subject.vaultKeys',
        message: 'keys of the vault',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
    case 'roleAssignments':
      return translate({
        id: 'paste.subject.roleAssignments',
        message: 'role assignments',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
    case 'denyAssignments':
      return translate({
        id: 'paste.subject.denyAssignments',
        message: 'deny assignments',
        description: 'What a pasted answer is about: what Azure refuses by rule. Stands behind a colon',
      });
    case 'roleDefinitions':
      return translate({
        id: 'paste.subject.roleDefinitions',
        message: 'role definitions',
        description: 'What a pasted answer is about: what roles allow. Stands behind a colon',
      });
    case 'deletedVaults':
      return translate({
        id: 'paste.subject.deletedVaults',
        message: 'deleted vaults',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
    case 'nameAvailability':
      return translate({
        id: 'paste.subject.nameAvailability',
        message: 'availability of the vault name',
        description: 'What a pasted answer is about. Stands behind a colon',
      });
  }
}

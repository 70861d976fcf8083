import { translate } from '@docusaurus/Translate';
import { selectPlural } from '../selectPlural';
import { grantWords } from './grantWords';
import { shownList } from './shown';
import type { WordingsOf } from './Wording';

export const grantWordings: WordingsOf<'grant.key-access' | 'grant.least-privilege'> = {
  'grant.key-access/effective': (grant, language) => ({ what: grantWords(grant, language), next: null }),
  'grant.key-access/effective-recently': (grant, language) => ({
    what: grantWords(grant, language),
    next: selectPlural(
      translate(
        {
          id: 'readiness.grantKeyAccess.effectiveRecently.next',
          message:
            'It is one minute old. It can take up to 30 minutes until it is in force everywhere.|It is {count} minutes old. It can take up to 30 minutes until it is in force everywhere.',
          description:
            'Check: access to the key; holds, but the role assignment is very young. Singular | plural',
        },
        { count: String(grant.minutes) },
      ),
      grant.minutes,
      language,
    ),
  }),
  'grant.key-access/none': () => ({
    what: translate({
      id: 'readiness.grantKeyAccess.none.what',
      message: 'The Adobe application has no role that applies to this key.',
      description: 'Check: access to the key; fails',
    }),
    next: translate({
      id: 'readiness.grantKeyAccess.none.next',
      message: 'Assign Key Vault Crypto Service Encryption User to it, on the vault.',
      description: 'What to do: Check: access to the key; fails',
    }),
  }),
  'grant.key-access/insufficient': ({ missing, roles }, language) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.insufficient.what',
        message: 'The Adobe application has the role {roles}. That does not allow: {operations}',
        description: 'Check: access to the key; fails. {operations}: list of operations such as wrapKey',
      },
      { roles: shownList(roles, language), operations: shownList(missing, language) },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.insufficient.next',
      message:
        'Assign Key Vault Crypto Service Encryption User to it, on the vault. Owner and Contributor give no access to keys.',
      description:
        'What to do: Check: access to the key; fails. {operations}: list of operations such as wrapKey',
    }),
  }),
  'grant.key-access/elsewhere': ({ roles, scope }, language) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.elsewhere.what',
        message:
          'The Adobe application has the role {roles}, but at a place that does not contain this key: {scope}',
        description: 'Check: access to the key; fails. {scope}: id of an Azure resource',
      },
      { roles: shownList(roles, language), scope },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.elsewhere.next',
      message: 'Assign the role on the vault that holds the key.',
      description: 'What to do: Check: access to the key; fails. {scope}: id of an Azure resource',
    }),
  }),
  'grant.key-access/application-id-used': () => ({
    what: translate({
      id: 'readiness.grantKeyAccess.applicationIdUsed.what',
      message:
        'The access was given to the application ID. It must go to the object ID of the application in your tenant.',
      description: 'Check: access to the key; fails: the wrong one of two ids was used',
    }),
    next: translate({
      id: 'readiness.grantKeyAccess.applicationIdUsed.next',
      message: 'Give the access again, with the object ID.',
      description: 'What to do: Check: access to the key; fails: the wrong one of two ids was used',
    }),
  }),
  'grant.key-access/denied': ({ name }) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.denied.what',
        message: 'A deny assignment takes the access away: {name}',
        description: 'Check: access to the key; fails. {name}: name of the deny assignment',
      },
      { name },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.denied.next',
      message:
        'A deny assignment beats every role. Ask who created it, for example a managed application or a deployment stack.',
      description: 'What to do: Check: access to the key; fails. {name}: name of the deny assignment',
    }),
  }),
  'grant.key-access/conditional': ({ role }) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.conditional.what',
        message:
          'The role {role} has been assigned with a condition. This guide does not evaluate conditions.',
        description: 'Check: access to the key; unknown',
      },
      { role },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.conditional.next',
      message: 'Assign the role without a condition. Microsoft describes conditions for secrets only.',
      description: 'What to do: Check: access to the key; unknown',
    }),
  }),
  'grant.key-access/unresolved-role': ({ roleDefinitionId }) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.unresolvedRole.what',
        message: 'The Adobe application has a role whose definition is not in the data: {roleDefinitionId}',
        description: 'Check: access to the key; unknown',
      },
      { roleDefinitionId },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.unresolvedRole.next',
      message: 'Collect the data with the script: it reads the definitions of custom roles.',
      description: 'What to do: Check: access to the key; unknown',
    }),
  }),
  'grant.key-access/unclear-group': ({ principalId }) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.unclearGroup.what',
        message:
          'The group {principalId} has the role. Whether the Adobe application belongs to it is not in the data.',
        description: 'Check: access to the key; unknown',
      },
      { principalId },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.unclearGroup.next',
      message: 'Collect the data with the script: it asks for the groups of the application.',
      description: 'What to do: Check: access to the key; unknown',
    }),
  }),
  'grant.key-access/unclear-deny': ({ name }) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.unclearDeny.what',
        message:
          'A deny assignment may take the access away: {name}. Whether it concerns the Adobe application cannot be told.',
        description: 'Check: access to the key; unknown',
      },
      { name },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.unclearDeny.next',
      message: 'Look at the deny assignments of the vault in the Azure portal.',
      description: 'What to do: Check: access to the key; unknown',
    }),
  }),
  'grant.key-access/policy-none': () => ({
    what: translate({
      id: 'readiness.grantKeyAccess.policyNone.what',
      message: 'No access policy of the vault names the Adobe application.',
      description: 'Check: access to the key; fails, in a vault with access policies',
    }),
    next: translate({
      id: 'readiness.grantKeyAccess.policyNone.next',
      message:
        'Better change the vault to Azure role-based access control. As long as it uses access policies, add one.',
      description: 'What to do: Check: access to the key; fails, in a vault with access policies',
    }),
  }),
  'grant.key-access/policy-insufficient': ({ missing }, language) => ({
    what: translate(
      {
        id: 'readiness.grantKeyAccess.policyInsufficient.what',
        message: 'The access policy of the Adobe application does not allow: {operations}',
        description: 'Check: access to the key; fails, in a vault with access policies',
      },
      { operations: shownList(missing, language) },
    ),
    next: translate({
      id: 'readiness.grantKeyAccess.policyInsufficient.next',
      message: 'Add the missing permissions for keys.',
      description: 'What to do: Check: access to the key; fails, in a vault with access policies',
    }),
  }),
  'grant.key-access/policy-compound': () => ({
    what: translate({
      id: 'readiness.grantKeyAccess.policyCompound.what',
      message:
        'The access policy is for the application together with another one, or for another tenant. That gives no access.',
      description: 'Check: access to the key; fails: compound identity in an access policy',
    }),
    next: translate({
      id: 'readiness.grantKeyAccess.policyCompound.next',
      message: 'Add an access policy for the application alone.',
      description: 'What to do: Check: access to the key; fails: compound identity in an access policy',
    }),
  }),
  'grant.least-privilege/narrow': () => ({
    what: translate({
      id: 'readiness.grantLeastPrivilege.narrow.what',
      message: 'The Adobe application has no more access than it needs.',
      description: 'Check: no more access than needed; holds',
    }),
    next: null,
  }),
  'grant.least-privilege/broader': ({ roles }, language) => ({
    what: translate(
      {
        id: 'readiness.grantLeastPrivilege.broader.what',
        message: 'The Adobe application has more than it needs: {roles}',
        description: 'Check: no more access than needed; fails',
      },
      { roles: shownList(roles, language) },
    ),
    next: translate({
      id: 'readiness.grantLeastPrivilege.broader.next',
      message:
        'First assign Key Vault Crypto Service Encryption User. Remove the broader role only when the new one is at least 30 minutes old.',
      description: 'What to do: Check: no more access than needed; fails',
    }),
  }),
  'grant.least-privilege/policy-broader': ({ permissions }, language) => ({
    what: translate(
      {
        id: 'readiness.grantLeastPrivilege.policyBroader.what',
        message: 'The access policy allows more than needed: {permissions}',
        description: 'Check: no more access than needed; fails, in a vault with access policies',
      },
      { permissions: shownList(permissions, language) },
    ),
    next: translate({
      id: 'readiness.grantLeastPrivilege.policyBroader.next',
      message: 'Keep get, wrapKey and unwrapKey for keys, and remove the rest.',
      description: 'What to do: Check: no more access than needed; fails, in a vault with access policies',
    }),
  }),
};

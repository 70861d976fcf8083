import type { Damage } from './damages';

/** Damage after which a set-up may be ready, because it takes away the very fact that was wrong, and why it may. */
interface Exception {
  readonly kinds: readonly Damage['kind'][];
  readonly path: RegExp;
  readonly detail?: RegExp;
  readonly why: string;
}

const removed = ['remove', 'null'] as const;

const exceptions: readonly Exception[] = [
  {
    kinds: removed,
    path: /^vault\.body\.properties\.networkAcls$/,
    why: 'Azure leaves networkAcls out where there are no rules, and then lets everybody in.',
  },
  {
    kinds: removed,
    path: /^vault\.body\.properties\.publicNetworkAccess$/,
    why: 'Left out, it means Enabled, as in vaults from before the field.',
  },
  {
    kinds: removed,
    path: /^key\.body\.properties\.attributes\.(?:exp|nbf)$/,
    why: 'Azure leaves the date out of a key that has none.',
  },
  {
    kinds: removed,
    path: /^roleAssignments\.body\.value\.0\.properties\.condition$/,
    why: 'An assignment without a condition has null there, or nothing.',
  },
  {
    kinds: removed,
    path: /^vault\.body\.properties\.accessPolicies\.0\.applicationId$/,
    why: 'A policy without an application id is for the principal itself.',
  },
  {
    kinds: removed,
    path: /^servicePrincipal\.body\.value\.0\.disabledByMicrosoftStatus$/,
    why: 'Microsoft Graph writes null for an application that is not disabled, or was not asked for the field.',
  },
  {
    kinds: ['drop', 'empty'],
    path: /^denyAssignments\.body\.value$/,
    why: 'It takes away the deny assignment.',
  },
  {
    kinds: ['drop', 'empty'],
    path: /^denyAssignments\.body\.value\.0\.properties\.permissions\.0\.dataActions$/,
    why: 'It takes away what the deny assignment denies; without data actions it concerns no key.',
  },
  {
    kinds: ['drop', 'empty'],
    path: /^roleDefinitions\.body\.value\.0\.properties\.permissions\.0\.notDataActions$/,
    why: 'It takes away what the role excepts.',
  },
  {
    kinds: ['swap'],
    path: /^(?:roleDefinitions|denyAssignments)\.body\.value\.0\.properties\.permissions\.0$/,
    why: 'Lists of patterns look alike: swapped, they are another role or another deny assignment.',
  },
  {
    kinds: ['swap'],
    path: /^denyAssignments\.body\.value\.0\.properties$/,
    detail: /^principals and excludePrincipals$/,
    why: 'Two lists of principals look alike: swapped, they deny somebody else.',
  },
  {
    kinds: ['swap'],
    path: /^$/,
    detail: /^denyAssignments and roleDefinitions$/,
    why: 'Two empty lists look alike: an empty list of definitions is an empty list of deny assignments.',
  },
  {
    kinds: ['swap'],
    path: /^key\.body\.properties\.attributes$/,
    detail: /^nbf and (?:created|updated)$/,
    why: 'Two dates look alike: swapped, the key begins on another day.',
  },
  {
    kinds: ['retype'],
    path: /^vault\.body\.properties\.enablePurgeProtection$/,
    detail: /^true$/,
    why: 'It turns the text into what it means.',
  },
];

export const isLegitimate = ({ detail, kind, path }: Damage): boolean =>
  exceptions.some(
    (exception) =>
      exception.kinds.includes(kind) &&
      exception.path.test(path) &&
      (exception.detail === undefined || exception.detail.test(detail)),
  );

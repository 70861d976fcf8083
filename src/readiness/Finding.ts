import type { Reason, Source } from '../evidence';
import type { CheckName } from './checkNames';

export type Status = 'pass' | 'fail' | 'unknown';

/** `required`: without it the set-up is not ready. `advice`: good to have. */
export type Level = 'required' | 'advice';

/** What happens at Adobe when the check fails. */
export type Consequence = 'blocks-setup' | 'data-purge' | 'recoverable' | 'none';

export type Operation = 'read' | 'wrapKey' | 'unwrapKey';

/** How the application came by its access. */
export type Through = 'direct' | 'group' | 'policy';

/** Where in the tree of Azure a role was assigned. */
export type ScopeLevel =
  'key' | 'vault' | 'resource-group' | 'subscription' | 'management-group' | 'root' | 'elsewhere';

interface Grant {
  /** Names of the roles that give access; empty for an access policy. */
  readonly roles: readonly string[];
  readonly through: Through;
  readonly level: ScopeLevel;
  /** ISO 8601, of the youngest assignment that is needed; null when Azure does not say. */
  readonly since: string | null;
}

/** What each outcome says beside its code. Words are made of these in `messages`, never here. */
interface Outcomes {
  'identifier.form': {
    valid: { uri: string };
    'valid-with-warning': { uri: string };
    correctable: { suggestion: string };
    invalid: object;
  };
  'tenant.match': {
    same: { tenantId: string };
    'vault-elsewhere': { vaultTenantId: string; accountTenantId: string };
    'subscription-moved': { vaultTenantId: string; subscriptionTenantId: string };
    'other-cloud': { cloud: string };
  };
  'reader.role': {
    held: { role: string };
    'not-held': object;
    /** The reader has no such role, and whether one is needed depends on what could not be read. */
    'not-held-application-unknown': object;
  };
  'app.present': {
    present: { displayName: string | null; objectId: string };
    absent: object;
    /** The answers are about the application of another product. */
    'other-application': { appId: string };
  };
  'app.enabled': { enabled: object; disabled: object; 'disabled-by-microsoft': { status: string } };
  'vault.found': {
    found: { vault: string };
    'soft-deleted': { vault: string; scheduledPurgeDate: string | null };
    'not-found': { vault: string };
    'not-visible': { vault: string };
    'name-taken': { vault: string };
  };
  'vault.tier': { supported: { tier: string }; 'managed-hsm': object; unrecognised: { tier: string } };
  'vault.soft-delete': {
    on: { days: number | null };
    /** Azure allows purge protection only on top of soft delete. */
    implied: object;
    witnessed: { recoveryLevel: string };
    off: object;
    'off-witnessed': { recoveryLevel: string };
  };
  'vault.purge-protection': {
    on: object;
    witnessed: { recoveryLevel: string };
    off: object;
    'off-witnessed': { recoveryLevel: string };
  };
  'vault.permission-model': { 'azure-rbac': object; 'managed-hsm': object; 'access-policies': object };
  'vault.network': {
    open: object;
    restricted: object;
    'bypass-off': object;
    'address-missing': { address: string };
    'bypass-off-and-address-missing': { address: string };
    'public-access-off': object;
    perimeter: object;
    unrecognised: { field: string; value: string };
  };
  'vault.dedicated': {
    'only-this-key': object;
    'other-keys': { count: number; names: readonly string[] };
    'shared-with-other-product': { vault: string };
    'not-required': object;
  };
  'grant.key-access': {
    effective: Grant;
    'effective-recently': Grant & { minutes: number };
    none: object;
    insufficient: { missing: readonly Operation[]; roles: readonly string[] };
    elsewhere: { roles: readonly string[]; scope: string };
    'application-id-used': object;
    denied: { name: string };
    conditional: { role: string };
    'unresolved-role': { roleDefinitionId: string };
    'unclear-group': { principalId: string };
    'unclear-deny': { name: string };
    'policy-none': object;
    'policy-insufficient': { missing: readonly Operation[] };
    'policy-compound': object;
  };
  'grant.least-privilege': {
    narrow: object;
    broader: { roles: readonly string[] };
    'policy-broader': { permissions: readonly string[] };
  };
  'key.found': {
    found: { key: string };
    'not-found': { key: string };
    'version-not-found': { version: string };
  };
  'key.enabled': { enabled: object; disabled: object };
  'key.dates': {
    unlimited: object;
    current: { expires: string; days: number };
    'expires-soon': { expires: string; days: number };
    expired: { expires: string };
    'not-yet-active': { activates: string };
  };
  'key.type': { suitable: { type: string }; unsuitable: { type: string }; unrecognised: { type: string } };
  'key.size': { sufficient: { bits: number }; 'too-small': { bits: number } };
  'key.operations': { allowed: object; missing: { operations: readonly Operation[] } };
  'key.rotation': {
    rotates: object;
    'no-policy': object;
    'no-rotation': object;
    'too-late': { expiryTime: string };
  };
}

/** Outcomes that any check can have. */
interface CommonOutcomes {
  /** What the check looks at could not be read. */
  unreadable: { reason: Reason };
  /** The check looks at something that another check has just found missing. */
  waiting: { for: CheckName };
}

type OutcomesOf<Check extends CheckName> = Outcomes[Check] & CommonOutcomes;
export type CodeOf<Check extends CheckName> = `${Check}/${Extract<keyof OutcomesOf<Check>, string>}`;
export type FindingCode = { [Check in CheckName]: CodeOf<Check> }[CheckName];
export type ParamsOf<Code extends FindingCode> =
  Code extends `${infer Check extends CheckName}/${infer Outcome}`
    ? Outcome extends keyof OutcomesOf<Check>
      ? OutcomesOf<Check>[Outcome]
      : never
    : never;

/** What a check saw, discriminated on `code`. */
export type Seen = {
  [Code in FindingCode]: { readonly code: Code; readonly params: ParamsOf<Code> };
}[FindingCode];

/** Who says that it must be so. */
export interface Basis {
  readonly by: 'adobe' | 'microsoft' | 'inferred';
  readonly url: string;
}

/** A value that was looked at, and where it stands. */
export interface EvidenceItem {
  readonly source: Source['member'];
  /** Place in the answer's body, such as `properties.enablePurgeProtection`. */
  readonly path: string;
  /** JSON; null for a field that Azure left out. */
  readonly value: unknown;
}

export interface Fix {
  readonly az: readonly string[];
  readonly powershell: readonly string[];
  readonly portal: {
    readonly url: string;
    /** English labels to select, one after the other. */
    readonly path: readonly string[];
  };
  readonly reversible: boolean;
}

export type Finding = Seen & {
  readonly check: CheckName;
  readonly level: Level;
  readonly status: Status;
  /** Of a check that holds: `none`. */
  readonly consequence: Consequence;
  readonly evidence: readonly EvidenceItem[];
  readonly basis: Basis;
  /** What puts it right; for `unknown`, the commands that only read and tell. */
  readonly fix: Fix | null;
};

export type Verdict = 'ready' | 'not-ready' | 'undetermined';

/** What one request was answered with: the raw body from Azure Resource Manager or Microsoft Graph, or the error text. */
export type Answer =
  { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly error: string };

/** Members of a bundle that hold the answer to a request. All may be missing: what was not asked is unreadable. */
export const answerNames = [
  /** Graph: active directory roles of the reader. */
  'me',
  /** Graph: service principals with the application id. */
  'servicePrincipal',
  /** Resource Graph: vaults of that name. */
  'find',
  'vault',
  'key',
  'keyVersions',
  'roleAssignments',
  'denyAssignments',
  /** Definitions of roles that are not built into Azure, or not known here. */
  'roleDefinitions',
  /** The names of all keys in the vault. */
  'vaultKeys',
  /** Soft-deleted vaults of the subscription. */
  'deletedVaults',
  /** Whether some other vault in Azure has the name. */
  'nameAvailability',
] as const;

export type AnswerName = (typeof answerNames)[number];

/** `az account show`, reduced: whose answers these are. */
export interface Account {
  readonly tenantId?: unknown;
  readonly subscriptionId?: unknown;
  readonly cloud?: unknown;
  readonly userType?: unknown;
}

export const bundleSchema = 'cmk-check/1';

/**
 * The raw answers about one key and one application, however they were got. Published as
 * `static/schemas/cmk-check-1.json`. Bodies come from outside: nothing about them is known before `readEvidence` looked.
 */
export type Bundle = {
  readonly schema: typeof bundleSchema;
  readonly keyUri?: string;
  readonly appId?: string;
  readonly account?: Account | null;
} & { readonly [Name in AnswerName]?: Answer };

/** A member of the bundle, with the place inside its body: where an observation comes from. */
export interface Source {
  readonly member: AnswerName | 'account' | 'keyUri' | 'appId';
  /** Such as `properties.networkAcls.ipRules[0].value`; empty for the body as a whole. */
  readonly path: string;
}

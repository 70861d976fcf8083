import type { Cloud } from './KeyIdentifier';
import type { Span } from './Pasted';

/** `error`: not usable as pasted. `warning`: usable, but probably not what was meant. `info`: said, nothing to do. */
export type Severity = 'error' | 'warning' | 'info';

export type Part = 'vault' | 'key' | 'version';

export type KnownGuid =
  | 'customer-journey-analytics-application'
  | 'sample-application'
  | 'crypto-service-encryption-user-role'
  | 'managed-hsm-crypto-service-encryption-user-role'
  | 'unknown';

/** What each finding says beside its code. Words are made of these in `messages`, never here. */
interface Params {
  // Something else was pasted.
  empty: object;
  'vault-uri': { vault: string };
  'resource-id-key': { vault: string; name: string };
  'resource-id-vault': { vault: string };
  'resource-id-other': { type: string };
  'portal-url-key': object;
  'portal-url-vault': { vault: string };
  'portal-url-other': object;
  guid: { guid: string; known: KnownGuid };
  'version-only': { version: string };
  'key-name-only': { name: string };
  'aws-kms-arn': object;
  'secret-material': { kind: 'token' | 'private-key' };
  'several-values': { count: number; values: readonly string[] };
  'not-recognised': object;
  // Text around the identifier.
  'surrounding-whitespace': object;
  'invisible-character': { codePoint: string; count: number };
  wrapped: { opening: string; closing: string };
  'trailing-punctuation': { characters: string };
  label: { label: string };
  'json-fragment': object;
  'markdown-link': object;
  'link-wrapper': { host: string };
  buried: object;
  'whitespace-inside': object;
  'percent-encoded': object;
  // Scheme, host, port.
  'scheme-missing': object;
  'scheme-wrong': { scheme: string };
  'foreign-host': { host: string };
  'lookalike-host': { host: string; expected: string };
  'suffix-misplaced': { host: string; suffix: string };
  'vault-name-missing': { host: string };
  'extra-host-label': { host: string; vault: string };
  'regional-host': { host: string; expected: string };
  'private-link-host': { host: string; expected: string };
  'host-character': { character: string; codePoint: string };
  'host-trailing-dot': object;
  'user-info': object;
  port: { port: string };
  'default-port': object;
  'letter-case': object;
  // Other clouds.
  'other-cloud': { cloud: Cloud };
  'cloud-assumed': object;
  // Path.
  'secret-identifier': { name: string };
  'certificate-identifier': { name: string };
  'deleted-key': { name: string; uri: string };
  'other-object': { type: string };
  'object-type-missing': { name: string };
  'object-type-unknown': { segment: string };
  'segment-repeated': { segment: string };
  'key-name-missing': object;
  'rest-operation': { operation: string };
  'too-many-segments': { extra: string };
  backslash: object;
  'double-slash': object;
  'dot-segment': object;
  'trailing-slash': object;
  query: object;
  fragment: object;
  // Names.
  'vault-name-length': { length: number; min: number; max: number };
  'vault-name-start': { character: string };
  'vault-name-end': object;
  'vault-name-double-hyphen': object;
  'vault-name-character': { character: string; position: number };
  'key-name-length': { length: number; max: number };
  'key-name-character': { character: string; position: number };
  'key-name-like-version': object;
  'dash-character': { character: string; codePoint: string };
  // Version.
  versioned: { version: string };
  'version-length': { length: number; expected: number };
  'version-not-hex': { character: string; position: number; meant: string | null };
  'version-dashed': object;
  'version-word': { word: string };
  'version-character': { character: string };
  // Left to fill in.
  placeholder: { text: string; part: Part };
  masked: { text: string; part: Part };
  'placeholder-name': { text: string; part: Part };
  'documentation-sample': object;
  // Size.
  'too-long': { bytes: number; limit: number };
}

type ShortCode = keyof Params;
export type FindingCode = `key-identifier/${ShortCode}`;
export type ParamsOf<Code extends FindingCode> =
  Code extends `key-identifier/${infer Short extends ShortCode}` ? Params[Short] : never;

/** One thing seen in the text; discriminated on `code`. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** Where it stands in the text as pasted; `null` when it is about the text as a whole. */
    readonly span: Span | null;
    readonly params: ParamsOf<Code>;
  };
}[FindingCode];

/** The order and the sections of the reference page. */
export const findingGroups = {
  'wrong-thing': [
    'empty',
    'vault-uri',
    'resource-id-key',
    'resource-id-vault',
    'resource-id-other',
    'portal-url-key',
    'portal-url-vault',
    'portal-url-other',
    'guid',
    'version-only',
    'key-name-only',
    'aws-kms-arn',
    'secret-material',
    'several-values',
    'not-recognised',
  ],
  around: [
    'surrounding-whitespace',
    'invisible-character',
    'wrapped',
    'trailing-punctuation',
    'label',
    'json-fragment',
    'markdown-link',
    'link-wrapper',
    'buried',
    'whitespace-inside',
    'percent-encoded',
  ],
  address: [
    'scheme-missing',
    'scheme-wrong',
    'foreign-host',
    'lookalike-host',
    'suffix-misplaced',
    'vault-name-missing',
    'extra-host-label',
    'regional-host',
    'private-link-host',
    'host-character',
    'host-trailing-dot',
    'user-info',
    'port',
    'default-port',
    'letter-case',
  ],
  cloud: ['other-cloud', 'cloud-assumed'],
  path: [
    'secret-identifier',
    'certificate-identifier',
    'deleted-key',
    'other-object',
    'object-type-missing',
    'object-type-unknown',
    'segment-repeated',
    'key-name-missing',
    'rest-operation',
    'too-many-segments',
    'backslash',
    'double-slash',
    'dot-segment',
    'trailing-slash',
    'query',
    'fragment',
  ],
  names: [
    'vault-name-length',
    'vault-name-start',
    'vault-name-end',
    'vault-name-double-hyphen',
    'vault-name-character',
    'key-name-length',
    'key-name-character',
    'key-name-like-version',
    'dash-character',
  ],
  version: [
    'versioned',
    'version-length',
    'version-not-hex',
    'version-dashed',
    'version-word',
    'version-character',
  ],
  placeholder: ['placeholder', 'masked', 'placeholder-name', 'documentation-sample'],
  size: ['too-long'],
} as const satisfies Record<string, readonly ShortCode[]>;

export type FindingGroup = keyof typeof findingGroups;

type Grouped = (typeof findingGroups)[FindingGroup][number];
/** Does not compile when a code stands in no group. */
const everyCodeHasAGroup: ShortCode extends Grouped ? true : never = true;

export const findingCodes: readonly FindingCode[] = everyCodeHasAGroup
  ? Object.values(findingGroups).flatMap((codes) => codes.map((code) => `key-identifier/${code}` as const))
  : [];

const notErrors: Partial<Record<FindingCode, Severity>> = {
  'key-identifier/default-port': 'info',
  'key-identifier/letter-case': 'info',
  'key-identifier/cloud-assumed': 'info',
  'key-identifier/trailing-slash': 'info',
  'key-identifier/versioned': 'info',
  'key-identifier/version-length': 'warning',
  'key-identifier/version-not-hex': 'warning',
  'key-identifier/key-name-like-version': 'warning',
  'key-identifier/placeholder-name': 'warning',
  'key-identifier/documentation-sample': 'warning',
};

export const severityOf = (code: FindingCode): Severity => notErrors[code] ?? 'error';

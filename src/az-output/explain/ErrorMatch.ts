import type { Span } from '../../key-identifier';
import type { errorGroups } from './errorGroups';
import type {
  DatesRefusal,
  HostMissing,
  IssuerMismatch,
  KeyRefusal,
  Named,
  NetworkRefusal,
  Place,
  PolicyRefusal,
  Refusal,
  Secret,
  SignIn,
  Unauthorized,
  Unknown,
} from './ErrorParams';
import type { named } from './names';

export type ErrorGroup = keyof typeof errorGroups;
type ShortCode = (typeof errorGroups)[ErrorGroup][number];
export type ErrorCode = `error/${ShortCode}`;

/** Codes whose params are more than their place in the text. */
interface Params {
  'forbidden-by-rbac': Refusal;
  'access-denied': PolicyRefusal;
  'forbidden-by-firewall': NetworkRefusal;
  'forbidden-by-connection': NetworkRefusal;
  forbidden: Refusal;
  'key-disabled': KeyRefusal;
  'key-outside-dates': DatesRefusal;
  'key-operation-forbidden': KeyRefusal;
  'host-not-resolved': HostMissing;
  'token-issuer-wrong': IssuerMismatch;
  'token-tenant-wrong': IssuerMismatch;
  'authorization-failed': Unauthorized;
  unknown: Unknown;
  'secret-material': Secret;
}

type WithName = (typeof named)[number];
type OfSignIn = Exclude<(typeof errorGroups)['sign-in'][number], 'token-not-valid'>;

export type ErrorParamsOf<Code extends ErrorCode> = Code extends `error/${infer Short}`
  ? Short extends keyof Params
    ? Params[Short]
    : Short extends WithName
      ? Named
      : Short extends OfSignIn
        ? SignIn
        : Place
  : never;

/** One error found in the text; discriminated on `code`. */
export type ErrorMatch = {
  [Code in ErrorCode]: {
    readonly code: Code;
    /** Where the raw code, or the words that gave the error away, stand in the text. */
    readonly span: Span;
    readonly params: ErrorParamsOf<Code>;
  };
}[ErrorCode];

export { type CallerKind, callerKind } from './callerKind';
export { errorCodes } from './errorCodes';
export { errorGroups } from './errorGroups';
export type { ErrorCode, ErrorGroup, ErrorMatch, ErrorParamsOf } from './ErrorMatch';
export type {
  Caller,
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
export { type Explanation, explainError } from './explainError';
export { vendorCodes } from './vendorCodes';
export { type RelatedCheck, relatedCheck } from './relatedCheck';

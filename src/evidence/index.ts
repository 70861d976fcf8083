export {
  type Account,
  type Answer,
  type AnswerName,
  answerNames,
  type Bundle,
  bundleSchema,
  type Source,
} from './Bundle';
export { type AzureError, readAzureError, reasonPhrase, saysMissing } from './azureError';
export {
  builtInRoles,
  encryptionUserRoleId,
  managedHsmEncryptionUserRoleId,
  managedHsmRoles,
  type Role,
} from './builtInRoles';
export type * from './Evidence';
export { type Fault, printFault, readFault } from './Fault';
export { forApplication } from './forApplication';
export { parseDays, parseInstant, printInstant } from './instant';
export type { List } from './List';
export { absent, andThen, type Observation, type Reason, seen, unreadable, valueOf } from './Observation';
export { type Asked, readEvidence } from './readEvidence';
export { lastSegment, sameId, segmentAfter, segmentsOf, vaultIdIn } from './resourceId';
export { rowsOf } from './rowsOf';
export { addresses, collectionOf, pageLimit, versions } from './requests';

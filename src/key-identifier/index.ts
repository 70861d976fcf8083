export {
  type Finding,
  type FindingCode,
  type FindingGroup,
  findingCodes,
  findingGroups,
  type ParamsOf,
  type Part,
  type Severity,
  severityOf,
} from './Finding';
export { type Judgement, type Verdict } from './Judgement';
export { judgeKeyIdentifier, sizeLimit } from './judgeKeyIdentifier';
export type { Cloud, KeyIdentifier, ObjectType, Service } from './KeyIdentifier';
export type { Span } from './Pasted';
export { printKeyIdentifier } from './printKeyIdentifier';
export { readResourceIdText } from './readResourceIdText';
export { secretMaterialIn } from './secretMaterialIn';
export { guidPattern } from './wrongThing';
export { codePointOf, invisibleCharacters } from './stripSurroundings';

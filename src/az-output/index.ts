export type {
  Expected,
  OtherFormat,
  PasteFinding,
  PasteFindingCode,
  PasteParamsOf,
  SecretKind,
  Subject,
} from './PasteFinding';
export { pasteFindingCodes, pasteSeverityOf } from './pasteFindingCodes';
export { type AskedAbout, pasteLimit, type PasteReading, readPaste } from './readPaste';
export { mergeBundles } from './mergeBundles';
export { chooseBundle, nameOf } from './chooseBundle';

import type { ErrorCode } from './ErrorMatch';
import { codeWords } from './rules/codeWords';
import { signInNumbers } from './rules/signInNumbers';

/** The codes of Microsoft and Adobe that are explained by an entry, as they stand in error messages. */
export const vendorCodes = (code: ErrorCode): readonly string[] =>
  [...codeWords, ...signInNumbers]
    .filter(([, explainedBy]) => explainedBy === code)
    .map(([written]) => written);

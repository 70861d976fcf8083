import type { AnswerName } from '../evidence/Bundle';
import type { Severity, Span } from '../key-identifier';

/** What a JSON document must have at the place where it breaks off or goes wrong. */
export type Expected =
  | 'name'
  | 'colon'
  | 'value'
  | 'comma-or-end'
  | 'closing-quote'
  | 'straight-quote'
  | 'escape'
  | 'no-control-character';

export type OtherFormat = 'table' | 'yaml' | 'tsv' | 'powershell-list' | 'html';

export type SecretKind = 'token' | 'private-key' | 'password' | 'secret-value';

/** What a document is the answer to. */
export type Subject = AnswerName | 'account';

/** What each finding says beside its code. Words are made of these in `messages`, never here. */
interface Params {
  empty: object;
  'too-large': { size: number; limit: number };
  'secret-material': { kind: SecretKind };
  'nothing-found': object;
  'other-format': { format: OtherFormat };
  /** `open` is the path to the innermost value that was not finished; empty for the document itself. */
  truncated: { line: number; column: number; open: string };
  'broken-json': { line: number; column: number; expected: Expected; found: string };
  'too-deep': { line: number; column: number; limit: number };
  /** A document without its beginning. */
  'start-missing': { line: number };
  'duplicate-name': { line: number; name: string };
  // Mended.
  'line-break': { line: number; count: number };
  'smart-quotes': { line: number; count: number };
  'trailing-comma': { line: number; count: number };
  'unusual-space': { line: number; count: number };
  'invisible-character': { line: number; count: number };
  'colour-codes': { line: number; count: number };
  // What the documents are.
  'other-schema': { schema: string; expected: string };
  /** `names` are the first names in the document. */
  'unknown-document': { line: number; names: string };
  'empty-list': { line: number };
  'list-continues': { subject: Subject };
  'error-text': { text: string };
  'error-as-answer': { subject: Subject };
  'kept-asked': { subject: Subject; count: number };
  'kept-last': { subject: Subject; count: number };
  /** Findings that are left out because there are too many of them. */
  more: { count: number };
}

type ShortCode = keyof Params;
export type PasteFindingCode = `az-output/${ShortCode}`;
export type PasteParamsOf<Code extends PasteFindingCode> =
  Code extends `az-output/${infer Short extends ShortCode}` ? Params[Short] : never;

/** One thing seen in pasted output; discriminated on `code`. */
export type PasteFinding = {
  [Code in PasteFindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** Where it stands in the text as pasted; `null` when it is about the text as a whole. */
    readonly span: Span | null;
    readonly params: PasteParamsOf<Code>;
  };
}[PasteFindingCode];

import { type Finding, type FindingCode, type ParamsOf, severityOf } from './Finding';
import type { Span } from './Pasted';

/** Collects findings while a text is read, and whether what was meant can still be derived. */
export class Notes {
  readonly findings: Finding[] = [];
  derivable = true;

  /** Something to say that reading goes on from: the reader's meaning is still clear. */
  say<Code extends FindingCode>(code: Code, span: Span | null, params: ParamsOf<Code>): void {
    this.findings.push({ code, severity: severityOf(code), span, params } as Finding);
  }

  /** Something that only the reader can put right. */
  stop<Code extends FindingCode>(code: Code, span: Span | null, params: ParamsOf<Code>): void {
    this.derivable = false;
    this.say(code, span, params);
  }
}

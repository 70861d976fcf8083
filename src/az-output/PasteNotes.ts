import type { Span } from '../key-identifier';
import { Lines } from './Lines';
import type { PasteFinding, PasteFindingCode, PasteParamsOf } from './PasteFinding';
import { pasteSeverityOf } from './pasteFindingCodes';

/** Of one code; a text of millions of broken pieces is said to be one, not listed. */
const mostOfACode = 20;

/** Collects what is seen in a pasted text. */
export class PasteNotes {
  readonly lines: Lines;
  private readonly said: PasteFinding[] = [];
  private readonly counts = new Map<PasteFindingCode, number>();
  private leftOut = 0;

  constructor(text: string) {
    this.lines = new Lines(text);
  }

  say<Code extends PasteFindingCode>(code: Code, span: Span | null, params: PasteParamsOf<Code>): void {
    if (!this.hasRoom(code)) return;
    this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
    // Each code comes with its own params by the signature above, which the union cannot show the compiler.
    this.said.push({ code, severity: pasteSeverityOf(code), span, params } as PasteFinding);
  }

  /** Whether one more of a code is shown; counts it if not. */
  hasRoom(code: PasteFindingCode): boolean {
    const isFull = (this.counts.get(code) ?? 0) >= mostOfACode;
    if (isFull) this.leftOut++;
    return !isFull;
  }

  /** Nothing else is said beside a secret, so that nothing of the text is repeated. */
  keepOnly<Code extends PasteFindingCode>(code: Code, params: PasteParamsOf<Code>): void {
    this.said.length = 0;
    this.leftOut = 0;
    this.say(code, null, params);
  }

  /** In the order of the text; what is about the text as a whole comes last. */
  get findings(): readonly PasteFinding[] {
    const ordered = [...this.said].sort((one, other) => startOf(one) - startOf(other));
    if (this.leftOut === 0) return ordered;
    const code = 'az-output/more';
    return [
      ...ordered,
      { code, severity: pasteSeverityOf(code), span: null, params: { count: this.leftOut } },
    ];
  }
}

const startOf = ({ span }: PasteFinding): number => span?.[0] ?? Number.MAX_SAFE_INTEGER;

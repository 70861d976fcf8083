import type { PasteFindingCode } from '../PasteFinding';

export type MendCode = Extract<
  PasteFindingCode,
  `az-output/${'line-break' | 'smart-quotes' | 'trailing-comma' | 'unusual-space' | 'invisible-character' | 'colour-codes'}`
>;

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** What has to change in a document for it to be JSON. None of it changes a name or a value. */
export class Mends {
  readonly seen = new Map<MendCode, { at: number; count: number }>();
  private readonly edits: Edit[] = [];

  replace(code: MendCode, from: number, to: number, by: string): void {
    this.edits.push({ from, to, by });
    const before = this.seen.get(code);
    this.seen.set(code, { at: before?.at ?? from, count: (before?.count ?? 0) + 1 });
  }

  get count(): number {
    return this.edits.length;
  }

  /** A piece of the text with everything mended in it that was seen since there were so many mends. */
  mended(text: string, from: number, to: number, since = 0): string {
    if (this.edits.length === since) return text.slice(from, to);
    // A trailing comma is known for one only at the bracket behind it.
    const edits = this.edits.slice(since).sort(byPlace);
    const pieces: string[] = [];
    let done = from;
    for (const edit of edits) {
      pieces.push(text.slice(done, edit.from), edit.by);
      done = edit.to;
    }
    pieces.push(text.slice(done, to));
    return pieces.join('');
  }
}

const byPlace = (one: Edit, other: Edit): number => one.from - other.from;

import type { PastedError } from '../errors/PastedError';
import type { Line } from './linesBetween';

/** How `az` begins an error; PowerShell 5 puts the name of the program before it. */
const begins =
  /^(?:[\w.]{1,20} : )?ERROR: |^\([A-Z]\w{2,60}\) |^(?:ERROR: )?AADSTS\d{4,}|^Please run 'az login'/;
const endsBefore = /^(?:WARNING: |PS [^>]*>|\[?[\w.-]+@[\w.-]+[^$#]*[$#] |\$ |az [a-z]|```)/;

/** Looks at line after line for error messages that are not JSON. */
export class ErrorWatch {
  readonly found: PastedError[] = [];
  private readonly text: string;
  private start = -1;
  private end = -1;

  constructor(text: string) {
    this.text = text;
  }

  look(line: Line | null): void {
    const text = line?.text ?? '';
    if (line === null || text.trim() === '' || begins.test(text) || endsBefore.test(text)) this.close();
    if (line === null) return;
    if (begins.test(text)) this.start = line.start;
    if (this.start !== -1) this.end = line.end;
  }

  get isInside(): boolean {
    return this.start !== -1;
  }

  close(): void {
    if (this.start !== -1) {
      const { start, end } = this;
      this.found.push({ start, end, text: this.text.slice(start, end).trimEnd() });
    }
    this.start = -1;
  }
}

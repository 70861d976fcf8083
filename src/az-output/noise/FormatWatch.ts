import type { Span } from '../../key-identifier';
import type { OtherFormat } from '../PasteFinding';
import type { Line } from './linesBetween';

/** Two groups of dashes or more; a single one can be a rule under a heading, unless the heading is one word. */
const dashes = /^\s*-{2,}(?:\s+-{2,})+$/;
const oneDashes = /^-{3,}$/;
const oneWord = /^\S+$/;
/** YAML of `az`; names begin with a small letter, and those of error messages do not. */
const yaml = /^\s*(?:- )?@?[a-z][\w.@-]*:(?:\s|$)/;
const powershellList = /^\s*[A-Za-z][\w()]*\s+:(?:\s|$)/;
const tsv = /^[^\t{};=]+\t[^\t{};=]*\t[^{};=]+$/;
const html = /<!doctype html|<html[\s>]/i;
/** Lines one after another that make it certain. */
const enough = 3;

/** Looks at line after line for output in another format than JSON. */
export class FormatWatch {
  readonly found = new Map<OtherFormat, Span>();
  private before: Line | null = null;
  private header: Line | null = null;
  private readonly runs: Record<'yaml' | 'powershell-list', Line[]> = { yaml: [], 'powershell-list': [] };

  look(line: Line | null): void {
    const text = line?.text ?? '';
    if (line === null || text.trim() === '') {
      this.before = null;
      this.header = null;
      this.runs.yaml = [];
      this.runs['powershell-list'] = [];
      return;
    }
    this.table(line);
    this.run('yaml', yaml, line);
    this.run('powershell-list', powershellList, line);
    if (html.test(text)) this.say('html', line);
    // What stands under the dashes of a table can have tabs as well.
    if (tsv.test(text)) this.say('tsv', line);
    this.before = line;
  }

  private table(line: Line): void {
    if (this.header !== null) this.say('table', this.header);
    const isRule =
      dashes.test(line.text) || (oneDashes.test(line.text) && oneWord.test(this.before?.text ?? ''));
    this.header = isRule && this.before !== null ? this.before : null;
  }

  private run(format: 'yaml' | 'powershell-list', pattern: RegExp, line: Line): void {
    const run = this.runs[format];
    if (!pattern.test(line.text)) {
      // A value of several lines is indented; the run goes on behind it.
      if (!/^\s/.test(line.text)) run.length = 0;
      return;
    }
    if (run.length < enough) run.push(line);
    if (run.length === enough) this.say(format, run[0]!);
  }

  private say(format: OtherFormat, { start, end }: Line): void {
    if (!this.found.has(format)) this.found.set(format, [start, end]);
  }
}

import type { Cursor } from './Cursor';
import { depthLimit, type Frame, newFrame } from './Frame';
import { isQuote, scanString } from './scanString';
import { scanName } from './scanName';
import { scanWord } from './scanWord';

/** The grammar of JSON, token by token. Each step is false when it cannot go on; then the cursor knows why. */
export class Grammar {
  readonly frames: Frame[] = [];
  duplicate: { readonly name: string; readonly at: number } | null = null;
  /** A name with its colon was read, so this is not just any bracket in a text. */
  hasName = false;
  private readonly cursor: Cursor;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  open(): boolean {
    if (this.frames.length >= depthLimit) {
      this.cursor.stop = { kind: 'too-deep' };
      return false;
    }
    this.frames.push(newFrame(this.cursor.character === '{'));
    this.cursor.at++;
    return true;
  }

  step(): boolean {
    const frame = this.frames[this.frames.length - 1]!;
    const isValueDue = frame.isObject && frame.next === 'value';
    if (frame.next === 'colon') return this.colon(frame);
    if (this.cursor.character === (frame.isObject ? '}' : ']') && !isValueDue) return this.close(frame);
    if (frame.next === 'after') return this.comma(frame);
    return frame.isObject && !isValueDue ? this.name(frame) : this.value(frame);
  }

  private close(frame: Frame): true {
    if (frame.next !== 'first' && frame.next !== 'after') {
      this.cursor.mends.replace('az-output/trailing-comma', frame.comma, frame.comma + 1, '');
    }
    this.frames.pop();
    this.cursor.at++;
    return true;
  }

  private name(frame: Frame): boolean {
    const from = this.cursor.at;
    const name = scanName(this.cursor);
    if (name === null) return false;
    if (frame.names?.has(name)) this.duplicate ??= { name, at: from };
    (frame.names ??= new Set()).add(name);
    frame.name = name;
    frame.next = 'colon';
    return true;
  }

  private colon(frame: Frame): boolean {
    if (this.cursor.character !== ':') return this.cursor.fail('colon');
    this.hasName = true;
    frame.next = 'value';
    this.cursor.at++;
    return true;
  }

  private value(frame: Frame): boolean {
    const { cursor } = this;
    frame.next = 'after';
    if (cursor.character === '{' || cursor.character === '[') return this.open();
    return isQuote(cursor.character) ? scanString(cursor) : scanWord(cursor);
  }

  private comma(frame: Frame): boolean {
    if (this.cursor.character !== ',') return this.cursor.fail('comma-or-end');
    frame.comma = this.cursor.at++;
    frame.index++;
    frame.next = frame.isObject ? 'name' : 'value';
    return true;
  }
}

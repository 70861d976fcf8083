import type { Progress } from '../Progress';
import { Cursor, type Stop } from './Cursor';
import type { Frame } from './Frame';
import { Grammar } from './Grammar';
import type { Mends } from './Mends';
import { skipSpace } from './skipSpace';

export interface Scan {
  readonly start: number;
  /** Behind the document, or where it goes wrong. */
  readonly end: number;
  /** Null for a document that is whole. */
  readonly stop: Stop | null;
  readonly mends: Mends;
  readonly duplicate: Grammar['duplicate'];
  readonly hasName: boolean;
  /** What was not closed, outermost first. */
  readonly frames: readonly Frame[];
  readonly breakInString: number | null;
}

/** Goes over one document from its first bracket to its last, without nesting calls. */
export function scanDocument(text: string, start: number, progress: Progress): Scan {
  const cursor = new Cursor(text, start);
  const grammar = new Grammar(cursor);
  let isGoing = grammar.open();
  while (isGoing && grammar.frames.length > 0) {
    cursor.at = skipSpace(text, cursor.at, cursor.mends);
    progress.at(cursor.at);
    isGoing = grammar.step();
  }
  const { duplicate, frames, hasName } = grammar;
  return {
    start,
    end: cursor.at,
    stop: cursor.stop,
    mends: cursor.mends,
    duplicate,
    hasName,
    frames,
    breakInString: cursor.breakInString,
  };
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptOnDisk } from './keptOnDisk';

let folder = '';
let made = 0;
const make = (): { n: number; at: undefined } => ({ n: (made += 1), at: undefined });
const ask = (from: string) => keptOnDisk('docs/a.mdx', from, make, folder);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-kept-'));
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the same text is worked on once, and its result is the same', () => {
  expect(ask('text')).toEqual({ n: 1, at: undefined });
  expect(ask('text')).toEqual({ n: 1, at: undefined });
});

it('another text is worked on anew, and the earlier result is not kept', () => {
  ask('text');
  expect(ask('edited')).toEqual({ n: 2, at: undefined });
  expect(readdirSync(folder)).toHaveLength(1);
});

it('a file that was cut off is made anew', () => {
  ask('text');
  writeFileSync(path.join(folder, readdirSync(folder)[0] ?? ''), 'x');
  expect(ask('text')).toEqual({ n: 2, at: undefined });
});

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cacheGuard } from './cacheGuard.mjs';

let folder = '';
const kept = () => existsSync(path.join(folder, 'rspack', 'a'));
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-cache-'));
  mkdirSync(path.join(folder, 'rspack'));
  writeFileSync(path.join(folder, 'rspack', 'a'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('the cache of a build that ended is used again', () => {
  cacheGuard(folder)();
  cacheGuard(folder);
  expect(kept()).toBe(true);
});

it('the cache of a build that was killed is not', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(path.join(folder, 'build-under-way'), String(pid));
  cacheGuard(folder);
  expect(kept()).toBe(false);
});

it('the cache of a build that still runs is left alone', () => {
  writeFileSync(path.join(folder, 'build-under-way'), String(process.pid));
  cacheGuard(folder);
  expect(kept()).toBe(true);
});

// A cache that was cut off while it was written can stop the next build without a word.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'node_modules', '.cache');

function isRunning(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * Leaves a note while a build is under way, and begins with an empty cache when it finds that of one that did not end.
 * @param {string} folder of the bundler's cache and of the note
 * @returns {() => void} to be called when the build has ended, also when it failed
 */
export function cacheGuard(folder = cache) {
  const note = path.join(folder, 'build-under-way');
  if (existsSync(note) && !isRunning(Number(readFileSync(note, 'utf8')))) {
    rmSync(path.join(folder, 'rspack'), { recursive: true, force: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(note, String(process.pid));
  return () => rmSync(note, { force: true });
}

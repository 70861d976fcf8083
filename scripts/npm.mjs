// npm tells scripts where it is itself; on Windows its command is a file that only a shell can start.
import { spawnSync } from 'node:child_process';

/** @returns what `spawnSync` does */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

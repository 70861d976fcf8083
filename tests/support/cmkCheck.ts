import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './root';

export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line tool the way a pipeline does. */
export function cmkCheck(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'src', 'cli', 'cmk-check.mjs'), ...args],
    { input, encoding: 'utf8', cwd: root, maxBuffer: 64 * 1024 * 1024 },
  );
  return { exitCode: status, stdout, stderr };
}

import { spawnSync } from 'node:child_process';
import type { Tool } from './Tool';

export interface Duration {
  /** By the clock, in seconds. */
  readonly wall: number;
  /** Of all processes of the build; on a busy machine they say more than the clock. */
  readonly processor: number;
}

/**
 * Runs a build and has bash say how long it took.
 * @throws Error with what the tool said when it failed
 */
export function timeBuild({ name, command: { folder, program, args } }: Tool): Duration {
  const { NODE_ENV: _, ...env } = process.env;
  const script = 'TIMEFORMAT="took %R %U %S"; time "$@"';
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 25 * 60_000,
  });
  const [, wall, user, system] = /took ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  if (status !== 0 || wall === undefined) {
    throw new Error(`${name} did not build in ${folder}:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  }
  return { wall: Number(wall), processor: Number(user) + Number(system) };
}

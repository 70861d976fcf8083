import { parseArgs } from 'node:util';

export interface SoakOptions {
  readonly minutes: number;
  readonly actions: number;
  readonly seed: number;
  /** A finished build with the demo; built first without one. */
  readonly build: string | null;
}

const usage = 'npm run soak -- [--minutes 10] [--actions 2000] [--seed 1] [--build FOLDER]';

/** @throws Error that names what was expected and found */
export function readOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      actions: { type: 'string', default: '2000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      build: { type: 'string' },
    },
  });
  return {
    minutes: positive('--minutes', values.minutes),
    actions: positive('--actions', values.actions),
    seed: positive('--seed', values.seed),
    build: values.build ?? null,
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number > 0) return number;
  throw new Error(`Expected a number above 0 after ${name}, found “${text}”. Use: ${usage}`);
}

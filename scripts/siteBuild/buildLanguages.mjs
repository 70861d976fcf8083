// Builds languages in as many processes as there are cores.
import { fork } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheGuard } from './cacheGuard.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = fileURLToPath(new URL('languageProcess.mjs', import.meta.url));

/** For the share of one core; a busy machine with two of them has taken ten. */
const minutes = 20;

/**
 * @param {{ folder: string, all: readonly string[], wanted: readonly string[], environment: Record<string, string> }} build
 *   each of the wanted languages gets a folder of its name in `folder`
 * @throws Error when one could not be built; what Docusaurus says has been printed before
 */
export async function buildLanguages({ folder, all, wanted, environment }) {
  const finished = cacheGuard();
  const count = os.availableParallelism();
  // A language keeps its place also when only some are built: the bundler's cache knows the files by their path.
  const shares = Array.from({ length: count }, (_, at) =>
    wanted.filter((language) => all.indexOf(language) % count === at),
  );
  const processes = shares.flatMap((share, at) =>
    share.length === 0 ? [] : [start(folder, all, share, environment, at)],
  );
  const results = await Promise.all(
    processes.map(async ({ child, ended }) => {
      const result = await ended;
      // The others finish the language they are at: a cache that is cut off is of no use to the next build.
      const others = processes.filter((other) => other.child !== child && other.child.connected);
      if (result !== 'built') for (const other of others) other.child.send('stop');
      return result;
    }),
  );
  if (results.includes('killed')) {
    throw new Error(
      `The build was stopped from outside, or after ${minutes} minutes. The next one begins with an empty cache: try again.`,
    );
  }
  finished();
  if (results.includes('failed')) {
    throw new Error('The site could not be built; what Docusaurus says stands above.');
  }
}

function start(folder, all, share, environment, at) {
  const child = fork(program, [folder, all.join(','), share.join(',')], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
    execArgv: [],
    // What Docusaurus generates for one language must not be under the feet of another.
    env: {
      ...process.env,
      ...environment,
      DOCUSAURUS_GENERATED_FILES_DIR_NAME: path.join('.docusaurus', `site-${at}`),
    },
    timeout: minutes * 60_000,
  });
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? 'killed' : code === 0 ? 'built' : 'failed'));
  });
  return { child, ended };
}

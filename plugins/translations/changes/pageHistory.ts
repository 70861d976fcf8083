import { spawnSync } from 'node:child_process';
import { keptInProcess } from '../keptInProcess';
import type { Page } from '../page/Page';
import { parsePage } from '../page/parsePage';

export interface Version {
  readonly text: string;
  readonly page: Page;
}

/** A page is read again for each of its versions; the confirmed one is seldom far back. */
const mostVersions = 50;

/** One build asks for the same versions for each section and each language. */
const known = keptInProcess<Version | null>('versions');

/** The committed versions of a page, the latest first; none without Git. Read as far as they are asked for. */
export function* pageHistory(root: string, file: string): Generator<Version> {
  const commits = git(root, ['log', `--max-count=${mostVersions}`, '--format=%H', '--', file]) ?? '';
  for (const commit of commits.split('\n').filter(Boolean)) {
    const name = `${commit}:${file}`;
    const key = `${root}\0${name}`;
    if (!known.has(key)) known.set(key, readVersion(file, git(root, ['show', name])));
    const version = known.get(key);
    if (version) yield version;
  }
}

/** An old version need not be one that could be built. */
function readVersion(file: string, text: string | null): Version | null {
  try {
    return text === null ? null : { text, page: parsePage(file, text) };
  } catch {
    return null;
  }
}

function git(root: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
}

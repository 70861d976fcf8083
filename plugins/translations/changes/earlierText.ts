import { spawnSync } from 'node:child_process';
import type { Page } from '../page/Page';
import { parsePage } from '../page/parsePage';
import { fingerprintsOf, sectionKey } from '../status/sectionKeys';
import { type SectionText, sectionText } from './sectionText';

/** A page is read again for each of its versions; the confirmed one is seldom far back. */
const mostVersions = 100;

const git = (root: string, args: readonly string[]): string | null => {
  const { status, stdout } = spawnSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return status === 0 ? stdout : null;
};

/**
 * Finds in the history of an English page the text that a translation was confirmed against.
 * @returns null without git, in a shallow clone that does not reach so far, and for a text that was never committed
 */
export function earlierText(
  root: string,
  file: string,
  key: string,
  fingerprint: string,
): SectionText | null {
  const log = git(root, ['log', `--max-count=${mostVersions}`, '--format=%H', '--', file]);
  for (const commit of log?.split('\n').filter(Boolean) ?? []) {
    const text = git(root, ['show', `${commit}:${file}`]);
    const page = text === null ? null : readOld(file, text);
    if (page === null || text === null || fingerprintsOf(page).get(key) !== fingerprint) continue;
    const section = page.sections.find((candidate) => sectionKey(candidate) === key);
    if (section !== undefined) return sectionText(section, text);
  }
  return null;
}

/** An old version need not be one that could be built. */
function readOld(file: string, text: string): Page | null {
  try {
    return parsePage(file, text);
  } catch {
    return null;
  }
}

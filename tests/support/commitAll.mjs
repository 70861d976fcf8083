import { spawnSync } from 'node:child_process';

const author = [
  '-c',
  'user.name=contoso',
  '-c',
  'user.email=writer@contoso.example',
  '-c',
  'commit.gpgsign=false',
];

/**
 * Makes a repository of a folder, with one commit of all that is in it: what changed, and when, is taken from Git.
 * @param {string} folder
 */
export function commitAll(folder) {
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...author, 'commit', '--quiet', '--message', 'All of it'],
  ]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')} failed in ${folder}: ${stderr}`);
  }
}

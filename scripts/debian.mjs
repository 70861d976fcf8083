// Installs a package where that can be done without asking: as root on Debian and what descends from it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const minutes = 60_000;

/** @returns {boolean} whether the command ran to its end and succeeded; its output goes to standard error */
export function run(command, args, limit) {
  console.error(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], timeout: limit }).status ===
    0
  );
}

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

const apt = (...args) => run('apt-get', ['-qq', '-y', ...args], 10 * minutes);

/** @returns {boolean} whether it is installed now, as far as the package manager says */
export function installDebianPackage(name) {
  return isDebianRoot() && apt('update') && apt('install', name);
}

// The headers that the build writes for nginx are tested with nginx itself.
import { spawnSync } from 'node:child_process';
import { installDebianPackage } from './debian.mjs';

/** Debian keeps it where only root looks for programs. */
const names = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'];

const findNginx = () => names.find((name) => spawnSync(name, ['-v'], { stdio: 'ignore' }).status === 0);

/** @returns {string} what starts it; throws with what to do where there is none and none can be installed */
export function ensureNginx() {
  const nginx = findNginx() ?? (installDebianPackage('nginx-light') ? findNginx() : undefined);
  if (nginx !== undefined) return nginx;
  throw new Error(
    'The tests of the headers need nginx, and it could not be installed. Install it ' +
      '(Debian: apt-get install nginx-light; macOS: brew install nginx), then run npm test again.',
  );
}

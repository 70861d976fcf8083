// The script that readers run in Azure Cloud Shell uses jq, and the tests run that script.
import { spawnSync } from 'node:child_process';
import { installDebianPackage } from './debian.mjs';

const hasJq = () => spawnSync('jq', ['--version'], { stdio: 'ignore' }).status === 0;

/** Throws with what to do where there is no jq and none can be installed. */
export function ensureJq() {
  if (hasJq() || (installDebianPackage('jq') && hasJq())) return;
  throw new Error(
    'The tests of the collector script need jq, and it could not be installed. Install it ' +
      '(Debian: apt-get install jq; macOS: brew install jq; Windows: winget install jqlang.jq), then run npm test again.',
  );
}

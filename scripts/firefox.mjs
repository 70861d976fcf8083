// Finds a Firefox for the smoke run, and installs Debian's where that can be done without asking.
import { existsSync } from 'node:fs';
import { installDebianPackage } from './debian.mjs';
import { namedProgram } from './namedProgram.mjs';

const systemPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** @returns {string | null} */
const findFirefox = () =>
  namedProgram('FIREFOX_PATH') ?? systemPaths.find((file) => existsSync(file)) ?? null;

/** @returns {string} path of an executable; throws with what to do where there is none */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  console.error('No Firefox found; trying to install one …');
  const installed = installDebianPackage('firefox-esr') ? findFirefox() : null;
  if (installed) return installed;
  throw new Error(
    'The smoke run needs Firefox, and it could not be installed. Install it ' +
      '(Debian: apt-get install firefox-esr; elsewhere: firefox.com), or set FIREFOX_PATH to the executable. ' +
      'Then run npm run test:firefox again.',
  );
}

// Finds a Chromium for the browser tests, and installs one where that can be done without asking.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [path.join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
];
const minutes = 60_000;

/** @returns {string | null} */
function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, and there is no such file.`);
  }
  const { chromium } = require('@playwright/test');
  return [chromium.executablePath(), ...systemPaths].find((file) => file && existsSync(file)) ?? null;
}

function run(command, args, limit) {
  console.error(`> ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: ['ignore', process.stderr, process.stderr], timeout: limit }).status ===
    0
  );
}

const isDebianRoot = () =>
  process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

function installChromium() {
  if (isDebianRoot()) {
    const apt = (...args) => run('apt-get', ['-qq', '-y', ...args], 10 * minutes);
    // Debian has the package; on Ubuntu it is a stub that asks for snap, and Playwright's own build follows below.
    if (apt('update') && apt('install', 'chromium') && findChromium()) return;
  }
  const playwright = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 5 * minutes);
}

/** @returns {string} path of an executable; throws with what to do where there is none */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.error('No Chromium found; trying to install one …');
  installChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. Install Chromium or Google Chrome ' +
      '(Debian: apt-get install chromium; elsewhere: npx playwright install chromium), ' +
      'or set CHROMIUM_PATH to the executable. Then run npm test again.',
  );
}

// Finds a Chromium for the browser tests, and installs one where that can be done without asking.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installDebianPackage, run } from './debian.mjs';
import { namedProgram } from './namedProgram.mjs';

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
/** Chromium without a window to draw, as Debian has it: the same pages in two thirds of the time. */
const headlessShell = '/usr/bin/chromium-headless-shell';
const minutes = 60_000;

/** @returns {string | null} */
function findChromium() {
  const { chromium } = require('@playwright/test');
  return [chromium.executablePath(), ...systemPaths].find((file) => file && existsSync(file)) ?? null;
}

function installChromium() {
  // Debian has the package; on Ubuntu it is a stub that asks for snap, and Playwright's own build follows below.
  if (installDebianPackage('chromium') && findChromium()) return;
  const playwright = path.join(path.dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 5 * minutes);
}

/**
 * @param {string | null} named the one to take, whatever else is there
 * @returns {string} path of an executable; throws with what to do where there is none
 */
export function ensureChromium(named = namedProgram('CHROMIUM_PATH')) {
  const found = named ?? findChromium();
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

/** @returns {string} the browser for the tests: the quickest that is there, or that can be had without asking */
export function ensureTestBrowser() {
  const named = namedProgram('CHROMIUM_PATH');
  if (named) return named;
  const hasShell = existsSync(headlessShell) || installDebianPackage('chromium-headless-shell');
  return hasShell && existsSync(headlessShell) ? headlessShell : ensureChromium();
}

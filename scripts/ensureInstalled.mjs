// Installs the dependencies when the lockfile or Node has changed since the last time; otherwise does nothing.
// Runs before anything is installed, so it uses nothing but Node itself.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  .digest('hex');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node 20.19 or newer is needed; this is ${process.versions.node}. Install one from https://nodejs.org.`,
  );
  process.exit(1);
}

/** True after an `npm install` or `npm ci` by hand: npm leaves its own record of what it has installed. */
function isInstalledByHand() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: locked } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  return Object.entries(locked).every(
    ([key, { version, optional }]) =>
      key === '' || (installed[key]?.version ?? (optional ? version : null)) === version,
  );
}

const isStamped = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
const isInstalled = isStamped || isInstalledByHand();

// `npm ci` empties the folder first: through a link it would be somebody else's.
if (!isInstalled && lstatSync(`${root}node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) {
  console.error(
    'node_modules is a link to another folder, and what is in there does not fit this lockfile. ' +
      'Remove the link, or install there, and try again.',
  );
  process.exit(1);
}

if (!isInstalled) {
  console.error('Installing the dependencies (about a minute, only the first time) …');
  // `npm run -s` would silence this npm too, and with it the reason why it fails.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=warn'];
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const { status } = runNpm(args, options);
  if (status !== 0) {
    console.error('The dependencies could not be installed; what npm says stands above.');
    process.exit(1);
  }
}
if (!isStamped) writeFileSync(stamp, wanted);

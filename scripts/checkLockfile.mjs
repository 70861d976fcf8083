// Fails when the lockfile would not install on every platform, or names a place to download from.
// npm leaves out, without a word, optional packages that its registry lacked when the lockfile was made; `npm ci`
// then fails on the platforms they are for.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'));
const names = new Set(
  Object.keys(packages).map((key) => key.slice(key.lastIndexOf('node_modules/') + 'node_modules/'.length)),
);
const problems = [];

for (const [key, { optionalDependencies = {}, resolved }] of Object.entries(packages)) {
  for (const name of Object.keys(optionalDependencies)) {
    if (!names.has(name))
      problems.push(`${key} needs ${name} on some platform, and the lockfile does not have it.`);
  }
  if (resolved?.startsWith('http')) {
    problems.push(
      `${key} is downloaded from ${resolved}; make the lockfile with --omit-lockfile-registry-resolved.`,
    );
  }
}

for (const platform of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'win32-x64']) {
  if (![...names].some((name) => name.startsWith('@swc/core-') && name.includes(platform))) {
    problems.push(`The compiler (@swc/core) is missing for ${platform}.`);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(
    'Pin a version whose packages are complete, delete package-lock.json and run npm install again.',
  );
  process.exit(1);
}
console.log(`The lockfile holds ${names.size} packages and installs on Linux, macOS and Windows.`);

// Writes the software bill of materials of what the site is made from, in CycloneDX: reports/sbom.cdx.json
// It is not put into `build`: what is published is for readers, and this is for those who are responsible for it.
//
// npm writes it from a lockfile in which only that stands. From the whole one it cannot: it stops at a test tool that
// asks for “latest” of a package, and its --omit=dev also leaves out what both a tool and the site need, such as React.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'reports', 'sbom.cdx.json');
const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** npm reads name and version of the project from the folder, so the folder is called like the project. */
function writeWithoutTools(parent) {
  const { devDependencies: _tools, ...manifest } = readJson('package.json');
  const lock = readJson('package-lock.json');
  const packages = Object.fromEntries(
    Object.entries(lock.packages)
      .filter(([, { dev }]) => !dev)
      .map(([key, entry]) => [key, key === '' ? { ...entry, devDependencies: undefined } : entry]),
  );
  const folder = path.join(parent, manifest.name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  return { folder, expected: Object.keys(packages).length - 1 };
}

const parent = mkdtempSync(path.join(os.tmpdir(), 'cmk-guide-sbom-'));
try {
  const { folder, expected } = writeWithoutTools(parent);
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const options = { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 };
  const { status, stdout, stderr } = runNpm(args, options);
  if (status !== 0) throw new Error(`npm sbom could not list the packages. It says:\n${stderr}`);
  const { components } = JSON.parse(stdout);
  // A package that is installed in two places is one component.
  if (!components.some(({ name }) => name === 'react') || components.length < expected / 2) {
    throw new Error(
      `Expected about ${expected} packages in the bill of materials, found ${components.length}. Try another version of npm.`,
    );
  }
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, stdout);
  console.log(`${components.length} packages: ${path.relative(process.cwd(), target)}`);
} finally {
  rmSync(parent, { recursive: true, force: true });
}

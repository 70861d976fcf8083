import path from 'node:path';
import { signInFiles } from './signInFiles';

const root = path.join(__dirname, '..', '..', '..');

/** Prints what a press of the sign-in button loads. Both builds have the same chunks; the last one may be old. */
export function signInBytes(): void {
  const builds = ['build', 'build-demo'].map((name) => ({ name, files: signInFiles(path.join(root, name)) }));
  const built = builds.find(({ files }) => files.length > 0);
  if (built === undefined) {
    console.log('\nThere is no build with a sign-in; npm run build makes one.');
    return;
  }
  const total = built.files.reduce((sum, { gzippedBytes }) => sum + gzippedBytes, 0);
  console.log(`\nLoaded when sign-in is pressed, from ${built.name}/, gzip -9: ${kB(total).trim()}`);
  for (const { gzippedBytes, isMsal, name } of built.files) {
    console.log(`  ${kB(gzippedBytes)}  ${name}${isMsal ? ', with MSAL' : ''}`);
  }
}

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`;

// Asks the registry for known vulnerabilities. Those of what the site is made from end with exit code 1; those of tools and
// tests are listed. Not a step of `npm test`: what was good yesterday may be bad today, though nobody changed anything.
import { fileURLToPath } from 'node:url';
import { runNpm } from './npm.mjs';
import { readAudit } from './readAudit.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function audit(extra) {
  const args = ['audit', '--json', '--fetch-retries=1', '--fetch-timeout=30000', ...extra];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = runNpm(args, options);
  return readAudit(stdout ?? '');
}

const list = (found) => found.map(({ name, severity, range }) => `  ${name} ${range}: ${severity}`);

const site = audit(['--omit=dev']);
const all = site.state === 'answered' ? audit([]) : site;
const failed = [site, all].find(({ state }) => state === 'not-answered');
if (failed) {
  // A pipeline of GitHub shows this beside the run.
  if (process.env.GITHUB_ACTIONS) console.log('::warning title=npm audit::not answered by the registry');
  console.log(`not answered: the registry gave no list of vulnerabilities (${failed.reason}).`);
  console.log(
    'Nothing is known, good or bad. Ask again where registry.npmjs.org can be reached: npm run audit',
  );
} else {
  const names = new Set(site.vulnerable.map(({ name }) => name));
  const tools = all.vulnerable.filter(({ name }) => !names.has(name));
  console.log(
    [
      `What the site is made from: ${site.vulnerable.length} known vulnerable packages`,
      ...list(site.vulnerable),
    ].join('\n'),
  );
  console.log([`Only tools and tests: ${tools.length}`, ...list(tools)].join('\n'));
  if (site.vulnerable.length > 0) {
    console.log('Next: npm audit --omit=dev says since which version each is mended. See decision 005.');
    process.exitCode = 1;
  }
}

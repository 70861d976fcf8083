// Starts Docusaurus for one language, and makes the pseudo-language first where that is the one.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { followEnglish, makePseudo } from './pseudo.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isPseudo = args.some(
  (arg, index) =>
    arg === '--locale=pseudo' || (arg === 'pseudo' && ['-l', '--locale'].includes(args[index - 1])),
);

if (isPseudo) {
  console.error('Making the pseudo-language from English …');
  await makePseudo();
  await followEnglish();
}

const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
const server = spawn(process.execPath, [docusaurus, 'start', '--host', '127.0.0.1', ...args], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill(signal));
server.once('exit', (code) => process.exit(code ?? 1));

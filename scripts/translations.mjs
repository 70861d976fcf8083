// `npm run translations`: what a translator has to put right or to do, and the record of what has been compared.
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const { commandLine } = await tsImport('../plugins/translations/commandLine.ts', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const { lines, exitCode } = commandLine(root, process.argv.slice(2), new Date().toISOString().slice(0, 10));
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
} catch (error) {
  console.error(error.message);
  process.exitCode = 64;
}

#!/usr/bin/env node
// Runs the TypeScript sources as they are: a checkout needs no build step.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A fault of ours must not look like the answer "not valid" (EX_SOFTWARE of sysexits.h). */
const internalFault = 70;

// Read by tsx when it registers: this file maps Docusaurus' `translate` to the command line's own.
process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('./tsconfig.json', import.meta.url));
const { register } = await import('tsx/cjs/api');
register();

try {
  const { main } = createRequire(import.meta.url)('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error);
  process.exitCode = internalFault;
}

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      // The command line's own; words come from the same files as on the pages.
      '@docusaurus/Translate': at('./src/cli/translate.ts'),
      '@site': at('.'),
    },
  },
  // tsconfig.json leaves JSX as it is, for Docusaurus to compile.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'plugins/**/*.test.ts',
      'emulator/**/*.test.ts',
      'tests/{contracts,translations}/**/*.test.ts',
    ],
    testTimeout: 60_000,
    // Two cores are what CI has; the scripts that tests start leave one of them idle.
    maxWorkers: 2,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      // The command line's own; words come from the same files as on the pages.
      '@docusaurus/Translate': at('./src/cli/translate.ts'),
      '@docusaurus/useDocusaurusContext': at('./tests/support/docusaurusContext.ts'),
      '@site': at('.'),
    },
  },
  // tsconfig.json leaves JSX as it is, for Docusaurus to compile.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'plugins/**/*.test.ts',
      'scripts/**/*.test.ts',
      'emulator/**/*.test.ts',
      'tests/{benchmarks,budgets,contracts,supply-chain,translations}/**/*.test.ts',
    ],
    testTimeout: 60_000,
    // Removing a built copy of the site took over 10 s on a slow disk.
    hookTimeout: 60_000,
    // One more than CI has cores: the tests of the scripts wait for the programs that they start.
    maxWorkers: 3,
  },
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { test as base } from '@playwright/test';

/** The site in which Dutch pages are missing and older; `fallback` is its address, with a slash at the end. */
export const fallbackTest = base.extend<object, { fallback: string }>({
  fallback: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = spawn(process.execPath, [path.join(__dirname, 'serveFallback.mjs')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      await use(line.toString().trim());
      server.kill();
    },
    { scope: 'worker', timeout: 600_000 },
  ],
});

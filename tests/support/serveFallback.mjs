// Serves the site in which Dutch pages are missing and older, in a folder of its host and with a demo Azure, and prints
// its address. A process of its own, because tests are CommonJS.
import { tsImport } from 'tsx/esm/api';
import { buildFallbackSite, fallbackFolder } from './fallbackSite.mjs';

const { serveSite } = await import('../../scripts/serveSite.mjs');
const { signInSettings, startEmulator } = await tsImport('../../emulator/index.ts', import.meta.url);

await buildFallbackSite();
const emulator = await startEmulator();
const { url } = await serveSite({
  folder: fallbackFolder,
  port: 0,
  answers: { 'demo-azure.json': signInSettings(emulator) },
});
process.stdout.write(`${url}\n`);

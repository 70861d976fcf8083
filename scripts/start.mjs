// Builds what is missing, starts the demo Azure, and serves all languages on one origin.
import { tsImport } from 'tsx/esm/api';
import { buildFolderOf, buildSite } from './buildSite.mjs';
import { serveSite } from './serveSite.mjs';

const portArgument = process.argv.indexOf('--port');
const port = Number((portArgument === -1 ? process.env.PORT : process.argv[portArgument + 1]) ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `--port takes a number from 0 to 65535, found ${process.argv[portArgument + 1] ?? process.env.PORT}.`,
  );
  process.exit(64);
}

await buildSite('demo');
const { languages } = await tsImport('../src/messages/languages.ts', import.meta.url);
const { signInSettings, startEmulator } = await tsImport('../emulator/index.ts', import.meta.url);
const emulator = await startEmulator();
/** Tests have a demo Azure each, on ports of their own; everybody else's pages may ask this one only. */
const isForTests = process.argv.includes('--any-demo-azure');
const { url, close } = await serveSite({
  folder: buildFolderOf('demo'),
  port,
  answers: { 'demo-azure.json': signInSettings(emulator) },
  ...(isForTests ? {} : { connect: Object.values(emulator.origins) }),
});
const others = languages.filter(({ code }) => code !== 'en');
console.log(`
  The CMK guide is at  ${url}

  Other languages:     ${others.map(({ code }) => `${url}${code}/`).join('  ')}

  Try first: paste  https://contoso.vault.azure.net/secrets/cmk  into the field on the first page.
  Then:      check  https://contoso-cmk.vault.azure.net/keys/adobe-cmk  on the page “Check your set-up”, for
             Customer Journey Analytics, and sign in to the demo Azure that runs beside it. No account is needed.
  Stop with Ctrl+C.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void Promise.all([close(), emulator.close()]).then(() => process.exit(0)));
}

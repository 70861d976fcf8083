// Builds what is missing and serves all languages on one origin.
import { buildSite } from './buildSite.mjs';
import { serveSite } from './serveSite.mjs';

const portArgument = process.argv.indexOf('--port');
const port = Number((portArgument === -1 ? process.env.PORT : process.argv[portArgument + 1]) ?? 3000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(
    `--port takes a number from 0 to 65535, found ${process.argv[portArgument + 1] ?? process.env.PORT}.`,
  );
  process.exit(64);
}

buildSite();
const { url, close } = await serveSite(port);
console.log(`
  The CMK guide is at  ${url}

  Other languages:     ${['nl', 'sv', 'es', 'fr'].map((language) => `${url}${language}/`).join('  ')}

  Try first: paste  https://contoso.vault.azure.net/secrets/cmk  into the field on the first page.
  Stop with Ctrl+C.
`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}

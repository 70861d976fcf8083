// Run by scripts/buildSite.mjs when everything else is written: node --import tsx plugins/security/main.ts <folder>
import { baseUrl as baseUrlOf } from '../baseUrl';
import { siteSettings } from '../siteSettings';
import { connectSources } from './policy/connectSources';
import { sealSite } from './sealSite';

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Expected the folder of a built site, found nothing. Name it: build');
const started = Date.now();
try {
  const baseUrl = baseUrlOf(process.env);
  const { allowed } = sealSite(folder, baseUrl, connectSources(siteSettings(process.env, baseUrl)));
  process.stderr.write(
    `Policies and host files written in ${Date.now() - started} ms: ${allowed.scripts.length} different inline scripts\n`,
  );
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

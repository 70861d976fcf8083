// Serves one of the builds on a free port and prints its address; a process of its own, because tests are CommonJS.
import { buildFolderOf } from '../../scripts/buildSite.mjs';
import { serveSite } from '../../scripts/serveSite.mjs';

const [kind = 'production'] = process.argv.slice(2);
const { url } = await serveSite({ folder: buildFolderOf(kind), port: 0 });
process.stdout.write(`${url}\n`);

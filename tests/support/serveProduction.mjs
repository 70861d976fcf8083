// Serves the site for production on a free port and prints its address; a process of its own, because tests are CommonJS.
import { buildFolderOf } from '../../scripts/buildSite.mjs';
import { serveSite } from '../../scripts/serveSite.mjs';

const { url } = await serveSite({ folder: buildFolderOf('production'), port: 0 });
process.stdout.write(`${url}\n`);

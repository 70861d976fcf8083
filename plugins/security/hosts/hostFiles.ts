import type { SealedSite } from '../SealedSite';
import { headersFile } from './headersFile';
import type { hostFileNames } from './hostFileNames';
import { nginxLocations } from './nginxLocations';
import { redirectsFile } from './redirectsFile';
import { staticWebApp } from './staticWebApp';

/** By name in the build folder. */
export const hostFiles = (site: SealedSite): Readonly<Record<(typeof hostFileNames)[number], string>> => ({
  'staticwebapp.config.json': staticWebApp(site),
  'nginx.conf': nginxLocations(site),
  _headers: headersFile(site),
  _redirects: redirectsFile(site),
});

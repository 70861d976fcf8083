import { areasWithFolder, folderOf } from '../policy/Area';
import { type Headers, headersOf } from '../policy/headersOf';
import type { SealedSite } from '../SealedSite';
import { hostFileNames } from './hostFileNames';

/** Of nginx's own list of types, those that are text. */
const textTypes =
  'text/plain text/markdown text/css text/xml text/javascript application/javascript application/json application/xml image/svg+xml';

/**
 * What a `server` block of nginx includes. Each location names all headers: where it names one, nginx forgets those of
 * the block around it, and there nothing is named, because the block may serve more than the guide.
 */
export function nginxLocations({ baseUrl, allowed, languages }: SealedSite): string {
  const pages = headersOf('pages', allowed);
  const missing = `error_page 404 ${baseUrl}404.html;`;
  return [
    '# Include this file in the server block that has listen, server_name, root and the certificate, and reload nginx\n' +
      '# after each deployment: the policy names the scripts that stand in the pages by their hashes.\n',
    ...['', ...languages.map((language) => `${language}/`)].map((folder) =>
      location(baseUrl + folder, pages, [
        `error_page 404 ${baseUrl}${folder}404.html;`,
        'try_files $uri $uri/ =404;',
        // Not in the list of types that comes with nginx.
        'location ~ \\.md$ { types { text/markdown md; } }',
      ]),
    ),
    ...areasWithFolder.map((area) =>
      location(baseUrl + folderOf[area], headersOf(area, allowed), [missing, 'try_files $uri =404;']),
    ),
    ...hostFileNames.map((name) => `location = ${baseUrl}${name} { ${missing} return 404; }\n`),
  ].join('\n');
}

function location(folder: string, headers: Headers, rules: readonly string[]): string {
  const lines = [
    'index index.html;',
    // Behind a proxy, nginx does not know the scheme and the port that the reader used.
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${textTypes};`,
    ...rules,
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
  ];
  return `location ${folder} {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`;
}

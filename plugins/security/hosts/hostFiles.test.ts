import { describe, expect, it } from 'vitest';
import { headersOf } from '../policy/headersOf';
import type { SealedSite } from '../SealedSite';
import { hostFiles } from './hostFiles';
import { staticWebApp } from './staticWebApp';

const site: SealedSite = {
  baseUrl: '/cmk/',
  allowed: { scripts: ["'sha256-a='"], styles: ["'sha256-b='"], connect: ['https://login.example'] },
  languages: ['nl', 'sv'],
  entries: [
    '404.html',
    'assets/',
    'auth/',
    'glossary/',
    'index.html',
    'nl/',
    'pagefind/',
    'sitemap.xml',
    'sv/',
  ],
};
const files = hostFiles(site);
const many = (count: number): SealedSite => ({
  ...site,
  allowed: {
    ...site.allowed,
    scripts: Array.from({ length: count }, (_, index) => `'sha256-${'x'.repeat(44)}${index}'`),
  },
});

const matches = (address: string, path: string): boolean =>
  address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : path === address;

describe('Azure Static Web Apps', () => {
  const config = JSON.parse(files['staticwebapp.config.json']) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers: Record<string, string> }[];
    responseOverrides: object;
    mimeTypes: Record<string, string>;
  };

  it('sends the headers of a page with everything, and others below three folders of the site', () => {
    expect(config.globalHeaders).toEqual(headersOf('pages', site.allowed));
    expect(config.routes.map(({ route }) => route)).toEqual([
      '/cmk/assets/*',
      '/cmk/pagefind/*',
      '/cmk/auth/*',
    ]);
  });

  it('takes the opener policy from the page that a sign-in ends on, by an empty value', () => {
    const headers = config.routes.find(({ route }) => route === '/cmk/auth/*')?.headers;
    expect(headers).toMatchObject({ 'Cross-Origin-Opener-Policy': '', 'Cache-Control': 'no-store' });
  });

  it('answers a missing page with the page for it', () => {
    expect(config.responseOverrides).toEqual({ '404': { rewrite: '/cmk/404.html' } });
  });

  it('says what to do before the file grows over the limit of the host', () => {
    expect(() => staticWebApp(many(200))).toThrow(/may have 20480 bytes.*Use fewer/);
  });
});

describe('Netlify and Cloudflare Pages', () => {
  const rules = files['_headers']
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [address = '', ...lines] = rule.split('\n');
      return { address, names: lines.map((line) => line.trim().split(':')[0] ?? '') };
    });

  it.each([
    '/cmk/',
    '/cmk/404.html',
    '/cmk/glossary/',
    '/cmk/nl/glossary/',
    '/cmk/auth/redirect.html',
    '/cmk/assets/a.js',
    '/cmk/pagefind/nl/pagefind.js',
  ])('no two rules for %s name the same header, and together they name all', (path) => {
    const names = rules.filter(({ address }) => matches(address, path)).flatMap((rule) => rule.names);
    expect(new Set(names).size).toBe(names.length);
    const area = path.includes('/auth/') ? 'sign-in' : 'pages';
    expect(new Set(names)).toEqual(new Set(Object.keys(headersOf(area, site.allowed))));
  });

  it('answer a missing page in its language, and English last', () => {
    expect(files['_redirects']).toBe(
      '/cmk/nl/* /cmk/nl/404.html 404\n/cmk/sv/* /cmk/sv/404.html 404\n/cmk/* /cmk/404.html 404\n',
    );
  });

  it('say what to do before a line grows over the limit of the host', () => {
    expect(() => hostFiles(many(40))).toThrow(/_headers may have 100 rules of 2000 characters/);
  });
});

describe('nginx', () => {
  it('names all headers in every location, because one of its own would make it forget the others', () => {
    const locations = files['nginx.conf'].split(/^location (?!=)/m).slice(1);
    expect(locations).toHaveLength(6);
    for (const location of locations) {
      for (const name of Object.keys(headersOf('sign-in', site.allowed))) {
        expect(location).toMatch(new RegExp(`add_header ${name} ".+" always;`));
      }
    }
  });

  it('answers a missing page of a language in that language', () => {
    expect(files['nginx.conf']).toContain('error_page 404 /cmk/nl/404.html;');
  });

  it('does not give out what is meant for hosts', () => {
    expect(files['nginx.conf']).toContain(
      'location = /cmk/nginx.conf { error_page 404 /cmk/404.html; return 404; }',
    );
  });
});

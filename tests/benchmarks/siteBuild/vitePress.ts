import path from 'node:path';
import { peerSite } from './peerSite';
import type { Tool } from './Tool';

export const vitePress = (languages: readonly string[]): Tool =>
  peerSite({
    name: 'VitePress',
    about: 'VitePress 1.6.4; local search on (off by default)',
    packages: { vitepress: '1.6.4' },
    files: {
      '.vitepress/config.mjs': `export default {
  title: 'CMK guide',
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
  locales: ${JSON.stringify(
    Object.fromEntries(languages.map((code) => [code === 'en' ? 'root' : code, { label: code, lang: code }])),
  )},
};
`,
    },
    pages: '.',
    program: () => process.execPath,
    args: [path.join('node_modules', 'vitepress', 'bin', 'vitepress.js'), 'build'],
    caches: ['.vitepress/dist', '.vitepress/cache', '.vitepress/.temp'],
  });

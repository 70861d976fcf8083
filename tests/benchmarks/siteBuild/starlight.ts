import path from 'node:path';
import { peerSite } from './peerSite';
import type { Tool } from './Tool';

/** Starlight needs a newer Node than this project, which comes as a package. */
export const starlight = (languages: readonly string[]): Tool =>
  peerSite({
    name: 'Starlight',
    about: 'Starlight 0.42.4, Astro 7.3.5, Node 24; search on (default)',
    packages: { astro: '7.3.5', '@astrojs/starlight': '0.42.4', node: '24' },
    files: {
      'astro.config.mjs': `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://cmk-guide.example',
  integrations: [starlight({ title: 'CMK guide', defaultLocale: 'root', locales: ${JSON.stringify(
    Object.fromEntries(languages.map((code) => [code === 'en' ? 'root' : code, { label: code, lang: code }])),
  )} })],
});
`,
      'src/content.config.mjs': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    pages: 'src/content/docs',
    program: (folder) => path.join(folder, 'node_modules', 'node', 'bin', 'node'),
    args: [path.join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
    caches: ['dist', '.astro', path.join('node_modules', '.astro'), path.join('node_modules', '.vite')],
  });

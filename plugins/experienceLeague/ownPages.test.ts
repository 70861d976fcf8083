import { createProcessorUncached } from '@docusaurus/mdx-loader/lib/processor.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { experienceLeague } from './index';

const siteDir = fileURLToPath(new URL('../..', import.meta.url));
const folders = [
  'docs',
  ...['nl', 'sv', 'es', 'fr'].map((code) => `i18n/${code}/docusaurus-plugin-content-docs/current`),
];
const pages = folders.flatMap((folder) =>
  readdirSync(path.join(siteDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `${folder}/${name}`),
);
const dialect = experienceLeague({ siteDir, language: 'en', i18nFolder: 'i18n' });

const options = {
  siteDir,
  staticDirs: [path.join(siteDir, 'static')],
  admonitions: true,
  markdownConfig: {
    mdx1Compat: { comments: false, admonitions: false, headingIds: false },
    anchors: { maintainCase: false },
    remarkRehypeOptions: {},
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    emoji: true,
  },
};

const processorWith = (plugins: object): ReturnType<typeof createProcessorUncached> =>
  createProcessorUncached({ options: { ...options, ...plugins } as never, format: 'mdx' });

const withDialect = processorWith(dialect.docs);
const withoutDialect = processorWith({});

async function compiled(name: string, processor: ReturnType<typeof processorWith>): Promise<string> {
  const filePath = path.join(siteDir, name);
  const content = readFileSync(filePath, 'utf8');
  const file = { content, filePath, frontMatter: {}, compilerName: 'client' as const };
  return (await (await processor).process(file)).content;
}

describe('a page of the project itself, in MDX', () => {
  it.each(pages)('%s is the same with the dialect as without it', async (name) => {
    expect(await compiled(name, withDialect)).toBe(await compiled(name, withoutDialect));
  });

  it('has its front matter read by Docusaurus', async () => {
    const usual = { frontMatter: { title: 'Usual' }, content: '' };
    const read = await dialect.markdown.parseFrontMatter({
      filePath: path.join(siteDir, 'docs/index.mdx'),
      fileContent: '---\ntitle: x\n---\n',
      defaultParseFrontMatter: () => Promise.resolve(usual),
    });
    expect(read).toBe(usual);
  });
});

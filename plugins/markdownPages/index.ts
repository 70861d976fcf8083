import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { markdownPath } from '../../src/components/PageMarkdown/markdownPath';
import { articleOf } from '../articleOf';
import { codeFingerprint } from '../codeFingerprint';
import { keptOnDisk } from '../keptOnDisk';
import type { DocPage } from './DocPage';
import { docPages } from './docPages';
import { llmsFullText } from './llms/llmsFullText';
import { llmsText } from './llms/llmsText';
import { otherEditions } from './llms/otherEditions';
import { sectionsOf } from './llms/sectionsOf';
import { pageDocument } from './pageDocument';

/**
 * Writes each page of a language as Markdown beside its HTML, and the lists llms.txt and llms-full.txt. The source is
 * the HTML, because much of the reference is made from data while a page is rendered.
 */
export function markdownPages(context: LoadContext): Plugin {
  return {
    name: 'markdown-pages',
    postBuild: async ({ outDir, plugins, routesPaths }) => {
      // Not needed by the server for writers, and as modules of their own they take a while to load.
      const { markdownOf } = await import('./html/markdownOf');
      const code = codeFingerprint(path.join(__dirname, 'html'));
      const docs = plugins.find(({ name }) => name === 'docusaurus-plugin-content-docs');
      const content = docs?.content as LoadedContent;
      const pages = docPages(content, context, routesPaths);
      const fileIn = (address: string) => path.join(outDir, address.slice(context.baseUrl.length));
      const bodies = new Map<DocPage, string>();
      for (const page of pages) {
        const html = readFileSync(path.join(fileIn(page.permalink), 'index.html'), 'utf8');
        const from = `${code}\0${page.address}\0${articleOf(html)}`;
        bodies.set(
          page,
          keptOnDisk(`markdown ${page.permalink}`, from, () => markdownOf(html, page.address)),
        );
        const file = fileIn(markdownPath(page.permalink, context.baseUrl));
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, pageDocument(page, bodies.get(page) ?? ''));
      }
      const sections = content.loadedVersions.flatMap(({ sidebars }) => sectionsOf(sidebars, pages));
      const { title, tagline } = context.siteConfig;
      const list = llmsText({ title, summary: tagline, others: otherEditions(context), sections });
      const documents = sections
        .flatMap((section) => section.pages)
        .map((page) => ({ page, body: bodies.get(page) ?? '' }));
      writeFileSync(path.join(outDir, 'llms.txt'), list);
      writeFileSync(path.join(outDir, 'llms-full.txt'), llmsFullText(documents));
    },
  };
}

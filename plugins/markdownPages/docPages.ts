import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext } from '@docusaurus/types';
import { markdownPath } from '../../src/components/PageMarkdown/markdownPath';
import type { DocPage } from './DocPage';

/** All pages of the language that is being built. */
export function docPages(
  { loadedVersions }: LoadedContent,
  context: LoadContext,
  routes: readonly string[],
): DocPage[] {
  const { baseUrl, i18n, siteConfig } = context;
  return loadedVersions.flatMap(({ docs }) =>
    docs.map((doc): DocPage => {
      const isTranslated = i18n.currentLocale === i18n.defaultLocale || hasOwnFile(doc.source, context);
      // The page's own address ends as the site is set to, with a slash or without.
      const permalink = routes.find((route) => isSame(route, doc.permalink)) ?? doc.permalink;
      return {
        id: doc.id,
        title: doc.title,
        description: doc.description,
        label: doc.frontMatter.sidebar_label ?? doc.title,
        permalink,
        address: `${siteConfig.url}${permalink}`,
        markdownAddress: `${siteConfig.url}${markdownPath(permalink, baseUrl)}`,
        language: isTranslated ? i18n.currentLocale : i18n.defaultLocale,
        updated: doc.lastUpdatedAt ? new Date(doc.lastUpdatedAt).toISOString().slice(0, 10) : null,
        isListed: isTranslated && !doc.unlisted && !doc.draft,
      };
    }),
  );
}

const isSame = (one: string, other: string): boolean => one.replace(/\/$/, '') === other.replace(/\/$/, '');

/** Docusaurus shows the English file where a language has none, and names the file it took. */
function hasOwnFile(source: string, { localizationDir, siteDir }: LoadContext): boolean {
  const folder = path.relative(siteDir, localizationDir).split(path.sep).join('/');
  return source.startsWith(`@site/${folder}/`);
}

import type { Options } from '@docusaurus/plugin-content-docs';
import type { MarkdownConfig, PluginModule } from '@docusaurus/types';
import logger from '@docusaurus/logger';
import type { Processor } from 'unified';
import { type DialectSite, dialectSite } from './DialectSite';
import { parseFrontMatterFor } from './frontMatter/parseFrontMatter';
import { orphanedTranslations } from './orphanedTranslations';
import { rehypeDialect } from './rehypeDialect';
import { remarkDialect } from './remarkDialect';
import { Warnings } from './Warnings';

export { readFrontMatter, type DialectFrontMatter } from './frontMatter/readFrontMatter';
export { describeWarning, type Warning } from './Warnings';

interface ExperienceLeague {
  /** For `markdown` of the site. */
  readonly markdown: Pick<MarkdownConfig, 'format' | 'parseFrontMatter'>;
  /** For the options of the docs. */
  readonly docs: Pick<Options, 'beforeDefaultRemarkPlugins' | 'rehypePlugins'>;
  /** For the list of plugins. */
  readonly plugin: PluginModule;
}

/**
 * Docusaurus loads config and all it imports anew for each language, so that what has been said can only be kept outside
 * of the modules. A warning is said once in all.
 */
const said = globalThis as { experienceLeagueWarnings?: Warnings };

const warningsFor = (siteDir: string): Warnings =>
  (said.experienceLeagueWarnings ??= new Warnings(siteDir, (text) => logger.warn(text)));

/** Lets pages in the Markdown dialect of Experience League, `.md`, stand beside those of the project, `.mdx`. */
export function experienceLeague(options: {
  siteDir: string;
  language: string;
  i18nFolder: string;
}): ExperienceLeague {
  const site: DialectSite = dialectSite(options, warningsFor(options.siteDir));
  return {
    markdown: { format: 'detect', parseFrontMatter: parseFrontMatterFor(site.warnings) },
    // Not as options of the plugins: those are shipped to the browser with the config, and name folders of this machine.
    docs: {
      beforeDefaultRemarkPlugins: [
        function (this: Processor) {
          return remarkDialect.call(this, site);
        },
      ],
      rehypePlugins: [() => rehypeDialect(site)],
    },
    plugin: () => ({
      name: 'experience-league',
      getPathsToWatch: () => site.contentFolders.map((folder) => `${folder}/**/*.md`),
      loadContent: async () => orphanedTranslations(site),
      // What a page becomes depends on other files: its pictures, its snippets, the pages it links to.
      configureWebpack: () => ({
        module: { rules: [{ test: /\.md$/i, enforce: 'pre', use: [require.resolve('./notCached.cjs')] }] },
      }),
    }),
  };
}

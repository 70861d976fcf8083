// Runs in Node at build time, once for each language: no browser APIs here.
import type * as Preset from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { darkCodeTheme, lightCodeTheme } from './src/css/codeThemes';
import { baseUrl as baseUrlOf } from './plugins/baseUrl';
import { bundlerCache } from './plugins/bundlerCache';
import { experienceLeague } from './plugins/experienceLeague';
import { glossaryTerms } from './plugins/glossaryTerms';
import { siteLocales } from './plugins/languages/siteLocales';
import { siteWords } from './plugins/languages/siteWords';
import { socialCard } from './plugins/languages/socialCard';
import { markdownPages } from './plugins/markdownPages';
import { pagePlace } from './plugins/pagePlace';
import { readingStyles } from './plugins/readingStyles';
import { redirectBridge } from './plugins/redirectBridge';
import { trustedTypes } from './plugins/security/trustedTypes';
import { siteSettings } from './plugins/siteSettings';
import { soundAddress } from './plugins/soundAddress';
import { starter } from './plugins/starter';
import { pageTemplate } from './plugins/starter/pageTemplate';
import { translations } from './plugins/translations';
import { sharedWidgets } from './plugins/widgets';
import { remarkWidgets } from './plugins/widgets/remarkWidgets';

/** Absolute, because hreflang, sitemap and social cards need it; operators set their own. */
const siteUrl = process.env.CMK_SITE_URL || 'https://cmk-guide.example';
const baseUrl = baseUrlOf(process.env);
const repositoryUrl = process.env.CMK_REPOSITORY_URL || 'https://github.com/contoso/cmk-guide';

/** Docusaurus builds one language after the other and names here the one it is at. */
const language = process.env.DOCUSAURUS_CURRENT_LOCALE ?? 'en';

const words = siteWords(__dirname, language);

/** The check of the translated strings has them extracted to a folder of its own. */
const i18nFolder = process.env.CMK_I18N_PATH ?? 'i18n';
const dialect = experienceLeague({ siteDir: __dirname, language, i18nFolder });

const config: Config = {
  title: words.title,
  tagline: words.tagline,
  url: siteUrl,
  baseUrl,
  favicon: 'img/favicon.svg',
  trailingSlash: true,
  baseUrlIssueBanner: false,
  ssrTemplate: pageTemplate,
  future: { v4: true },
  i18n: {
    path: i18nFolder,
    defaultLocale: 'en',
    ...siteLocales(__dirname, language),
  },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    ...dialect.markdown,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  // Without a name, each language keeps its own: open tabs and the colours would not follow a change of language.
  storage: { namespace: 'cmk-guide' },
  customFields: { signIn: siteSettings(process.env, baseUrl) },
  plugins: [
    trustedTypes,
    starter,
    redirectBridge,
    soundAddress,
    pagePlace,
    dialect.plugin,
    markdownPages,
    glossaryTerms,
    translations,
    sharedWidgets,
    readingStyles,
    bundlerCache,
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          ...dialect.docs,
          remarkPlugins: [remarkWidgets(__dirname)],
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl: `${repositoryUrl}/edit/main/`,
          editLocalizedFiles: true,
          showLastUpdateTime: true,
          breadcrumbs: true,
        },
        blog: false,
        pages: false,
        sitemap: { lastmod: 'date', changefreq: null, priority: null },
        theme: {
          customCss: [
            './src/css/custom.css',
            './src/css/start.css',
            './src/css/preferences.css',
            './src/css/print.css',
          ],
        },
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    image: socialCard(__dirname, language),
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    navbar: {
      title: words.title,
      logo: { alt: '', src: 'img/logo.svg', width: 28, height: 28 },
      items: [
        { type: 'doc', docId: 'prepare-your-key-vault', position: 'left', label: 'Prepare' },
        { type: 'doc', docId: 'check-your-set-up', position: 'left', label: 'Check' },
        { type: 'doc', docId: 'reference/key-identifier', position: 'left', label: 'Key Identifier' },
        { type: 'doc', docId: 'glossary', position: 'left', label: 'Glossary' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [],
      copyright: 'An independent guide. Adobe, Microsoft and their product names belong to their owners.',
    },
    prism: {
      theme: lightCodeTheme,
      darkTheme: darkCodeTheme,
      additionalLanguages: ['bash', 'powershell', 'json', 'http'],
    },
  } satisfies Preset.ThemeConfig,
};

export default config;

import type { LoadContext, Plugin } from '@docusaurus/types';
import { languages } from '../../src/messages/languages';
import { statusData } from './site/statusData';
import { translationData } from './site/translationData';

/** Tells the pages how the translations stand, when they are built and when a writer saves a page. */
export function translations({ i18n, siteDir }: LoadContext): Plugin {
  return {
    name: 'translations',
    getPathsToWatch: () => [`${siteDir}/docs/**/*.{md,mdx}`, `${siteDir}/i18n/*/confirmed.json`],
    async contentLoaded({ actions }) {
      actions.setGlobalData(translationData(siteDir, i18n.currentLocale, i18n.locales));
      const translated = languages.filter(({ code }) => code !== i18n.defaultLocale);
      await actions.createData('status.json', JSON.stringify(statusData(siteDir, translated)));
    },
  };
}

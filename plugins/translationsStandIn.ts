import type { LoadContext, Plugin } from '@docusaurus/types';
import type { PageTranslation, TranslationData } from '../src/components/translation/TranslationData';
import { pageLanguages } from './pageLanguages';

/** Sets what the plugin `translations` will: missing pages from the folders, stale sections from CMK_STALE (by language and page). */
export function translationsStandIn({ i18n, siteDir }: LoadContext): Plugin {
  return {
    name: 'translations',
    contentLoaded: async ({ actions }) => {
      const languagesOf = pageLanguages(siteDir, i18n.locales);
      const stale = JSON.parse(process.env.CMK_STALE ?? '{}') as Record<
        string,
        Record<string, PageTranslation>
      >;
      const missing = Object.entries(languagesOf).flatMap(([id, having]) =>
        having.includes(i18n.currentLocale) ? [] : [[id, { state: 'missing' }] as const],
      );
      const pages = { ...stale[i18n.currentLocale], ...Object.fromEntries(missing) };
      actions.setGlobalData({ pages, languagesOf } satisfies TranslationData);
    },
  };
}

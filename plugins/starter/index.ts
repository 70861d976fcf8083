import type { LoadContext, Plugin } from '@docusaurus/types';
import { languages } from '../../src/messages/languages';
import { notLoadedName } from '../../src/start/sayNotLoaded';
import { asset, writeAsset } from '../asset';
import { languageOffers } from '../languages/languageOffers';
import { siteWords } from '../languages/siteWords';
import { starterCode } from './starterCode';

/** Puts what a page runs by itself (`src/start`) into every page, and what it may load beside them. */
export function starter({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const codes = languages.map(({ code }) => code);
  const offers = { OFFERS: languageOffers(siteDir, codes) };
  const offer = asset('offer', 'js', starterCode(siteDir, 'offer/index.ts', 'esm', offers));
  const address = { OFFER_SCRIPT: baseUrl + offer.path };
  const start = asset('start', 'js', starterCode(siteDir, 'index.ts', 'iife', address));
  const { notLoaded } = siteWords(siteDir, i18n.currentLocale);
  return {
    name: 'starter',
    injectHtmlTags: () => ({
      headTags: [
        { tagName: 'meta', attributes: { name: notLoadedName, content: notLoaded } },
        // Neither deferred nor part of the page: it is there before anything that can be pressed, and cached.
        { tagName: 'script', attributes: { src: baseUrl + start.path } },
      ],
    }),
    postBuild: async ({ outDir }) => {
      for (const file of [start, offer]) writeAsset(outDir, file);
    },
  };
}

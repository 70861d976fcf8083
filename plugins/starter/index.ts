import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { languages } from '../../src/messages/languages';
import { notLoadedName } from '../../src/start/sayNotLoaded';
import { languageOffers } from '../languages/languageOffers';
import { siteWords } from '../languages/siteWords';
import { starterCode } from './starterCode';

/** Puts what a page runs by itself (`src/start`) into every page, and what it may load beside them. */
export function starter({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const codes = languages.map(({ code }) => code);
  const offers = { OFFERS: languageOffers(siteDir, codes) };
  const offer = scriptFile('offer', starterCode(siteDir, 'offer/index.ts', 'esm', offers));
  const address = { OFFER_SCRIPT: baseUrl + offer.path };
  const start = scriptFile('start', starterCode(siteDir, 'index.ts', 'iife', address));
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
      for (const file of [start, offer]) {
        mkdirSync(path.join(outDir, path.dirname(file.path)), { recursive: true });
        writeFileSync(path.join(outDir, file.path), file.code);
      }
    },
  };
}

/** Named after its content, as all files are that browsers may keep for ever. */
function scriptFile(name: string, code: string): { readonly path: string; readonly code: string } {
  const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { path: `assets/js/${name}.${digest}.js`, code };
}

import type { Plugin } from '@docusaurus/types';
import { goToPlace } from '../src/components/languageSwitch/goToPlace';
import { hideUntilInPlace } from '../src/components/languageSwitch/hideUntilInPlace';
import { placeName } from '../src/components/languageSwitch/Place';

const kept = `sessionStorage.getItem(${JSON.stringify(placeName)})`;

/** In the head: a long page can be painted before its end, where the other script stands, has arrived. */
export const headScript = `try{(${hideUntilInPlace.toString()})(${kept})}catch{}`;

/** After the text of the page: a reader who changes the language does not see the top of the page first. */
export const placeScript = `try{(${goToPlace.toString()})(${kept},Date.now())}catch{}document.documentElement.style.visibility=''`;

export function pagePlace(): Plugin {
  return {
    name: 'page-place',
    injectHtmlTags: () => ({
      headTags: [{ tagName: 'script', innerHTML: headScript }],
      postBodyTags: [{ tagName: 'script', innerHTML: placeScript }],
    }),
  };
}

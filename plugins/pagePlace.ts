import type { Plugin } from '@docusaurus/types';
import { goToPlace } from '../src/components/languageSwitch/goToPlace';
import { placeName } from '../src/components/languageSwitch/Place';

/** Part of every page, after its text: a reader who changes the language does not see the top of the page first. */
export const placeScript = `try{(${goToPlace.toString()})(sessionStorage.getItem(${JSON.stringify(placeName)}),Date.now())}catch{}`;

export function pagePlace(): Plugin {
  return {
    name: 'page-place',
    injectHtmlTags: () => ({ postBodyTags: [{ tagName: 'script', innerHTML: placeScript }] }),
  };
}

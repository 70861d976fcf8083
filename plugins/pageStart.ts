import type { Plugin } from '@docusaurus/types';
import { reloadMarkName } from '../src/components/PageLoading/reloadMark';
import { startMessageId } from '../src/components/PageLoading/startMessageId';
import { watchStart } from '../src/components/PageLoading/watchStart';

/** In the head: it has to be there before the scripts that it watches. */
export const startScript = `(${watchStart.toString()})(${JSON.stringify(reloadMarkName)},${JSON.stringify(startMessageId)})`;

export function pageStart(): Plugin {
  return {
    name: 'page-start',
    injectHtmlTags: () => ({ headTags: [{ tagName: 'script', innerHTML: startScript }] }),
  };
}

import { openIndex } from './openIndex';
import type { SearchIndex } from './SearchIndex';

const opened = new Map<string, Promise<SearchIndex>>();
let failures = 0;

/** The index of a language, loaded once for as long as the page lives. */
export function indexOf(root: string, language: string): Promise<SearchIndex> {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const loading = openIndex(root, language, failures);
  opened.set(language, loading);
  return loading;
}

/** After a failure all is loaded anew: an index with a part missing would say that there is nothing to find. */
export function forgetIndexes(): void {
  failures++;
  opened.clear();
}

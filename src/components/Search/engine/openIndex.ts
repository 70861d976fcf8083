import type { PagefindModule } from './Pagefind';
import type { SearchIndex } from './SearchIndex';

/** A word of the heading tells more of what a section is about than one of its text. */
const metaWeights = {
  title: 8,
  everyday: 30,
  names: 30,
  titleKeywords: 3,
  page: 2,
  keywords: 0.5,
  codes: 10,
  codeParts: 0.5,
  label: 0.5,
};

/**
 * Each language has an index of its own folder, because Pagefind takes the language from the page: this way a page in
 * Dutch can open the English index as well.
 *
 * @param root path of the site with all its languages, such as `/`
 * @param attempt how often it has failed before: a browser may remember that a module could not be loaded
 */
export async function openIndex(root: string, language: string, attempt: number): Promise<SearchIndex> {
  const folder = `${root}pagefind/${language}/`;
  const again = attempt === 0 ? '' : `?attempt=${attempt}`;
  const confirmReachable = async (): Promise<void> => {
    const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' });
    if (!response.ok) throw new Error(`Expected the search index in ${folder}, found ${response.status}.`);
  };
  const [module, words] = await Promise.all([
    import(/* webpackIgnore: true */ `${folder}pagefind.js${again}`) as Promise<PagefindModule>,
    readWords(`${folder}words.json`),
    // Pagefind begins to load in its constructor, and nobody hears of its failure there.
    confirmReachable(),
  ]);
  const pagefind = module.createInstance({
    basePath: folder,
    baseUrl: root,
    excerptLength: 24,
    ranking: { pageLength: 0.3, metaWeights },
  });
  await pagefind.init();
  return { pagefind, words, confirmReachable };
}

async function readWords(address: string): Promise<readonly string[]> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`Expected the words of the search index at ${address}, found ${response.status}.`);
  return (await response.json()) as readonly string[];
}

import type { LoadContext, Plugin } from '@docusaurus/types';

/** The part of Rspack's options that Docusaurus sets, and its own types do not name. */
interface WithCache {
  readonly experiments?: { readonly cache?: { readonly type: string; readonly version: string } };
}

/**
 * Languages are built in several processes, each with generated files in a folder of its own. The bundler keeps in its
 * cache where an import led, and does not ask again when only an alias has changed.
 */
export const bundlerCache = ({ generatedFilesDir }: LoadContext): Plugin => ({
  name: 'bundler-cache',
  configureWebpack: (config) => {
    const cache = (config as WithCache).experiments?.cache;
    if (cache === undefined) return {};
    return {
      experiments: { cache: { ...cache, version: `${cache.version}-${generatedFilesDir}` } },
    } as object;
  },
});

import type { Plugin } from '@docusaurus/types';

/** Smaller than this, a request costs more than loading it twice. */
const worthARequest = 20_000;

/**
 * What several pages import is loaded once. Docusaurus itself shares only what half of all pages use, and repeats the
 * rest in the file of every page.
 */
export const sharedWidgets = (): Plugin => ({
  name: 'shared-widgets',
  configureWebpack: (_, isServer) =>
    isServer
      ? {}
      : {
          optimization: {
            splitChunks: {
              cacheGroups: {
                shared: {
                  test: /[\\/]src[\\/]/,
                  chunks: 'async',
                  minChunks: 2,
                  minSize: worthARequest,
                  reuseExistingChunk: true,
                },
              },
            },
          },
        },
});

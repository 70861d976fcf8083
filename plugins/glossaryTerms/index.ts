import path from 'node:path';
import type { Plugin } from '@docusaurus/types';

/** Keeps out of the page of the glossary what it does not show. Whatever else imports terms gets all of them. */
export const glossaryTerms = (): Plugin => ({
  name: 'glossary-terms',
  configureWebpack: () => ({
    module: {
      rules: [
        {
          test: /[\\/]i18n[\\/][^\\/]+[\\/]terms\.json$/,
          issuer: /\.mdx?$/,
          type: 'json',
          use: [path.join(__dirname, 'pickFields.cjs')],
        },
      ],
    },
  }),
});

import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** The part of MSAL that runs on the page Microsoft returns to: self-contained, and loaded nowhere else. */
const bridge = 'lib/redirect-bridge/msal-redirect-bridge.min.js';

/**
 * Puts MSAL's redirect bridge beside `static/auth/redirect.html`. It is copied from the installed package, so that both
 * halves of a sign-in are always of one version.
 */
export function redirectBridge({ i18n, siteDir }: LoadContext): Plugin {
  return {
    name: 'redirect-bridge',
    postBuild: async ({ outDir }) => {
      // One address is registered for all languages: that of the default one.
      if (i18n.currentLocale !== i18n.defaultLocale) return;
      const folder = path.join(outDir, 'auth');
      mkdirSync(folder, { recursive: true });
      copyFileSync(
        path.join(siteDir, 'node_modules', '@azure', 'msal-browser', bridge),
        path.join(folder, 'msal-redirect-bridge.min.js'),
      );
    },
  };
}

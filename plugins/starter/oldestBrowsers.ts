import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Browserslist and esbuild have different names for one of them. */
const esbuildNames: Readonly<Record<string, string>> = { ios_saf: 'ios' };

/** The oldest browsers that the site is built for, as esbuild names them: `chrome111`. */
export function oldestBrowsers(root: string): string[] {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    readonly browserslist: { readonly production: readonly string[] };
  };
  return manifest.browserslist.production.map((query) => {
    const [name = '', version = ''] = query.split(' >= ');
    return `${esbuildNames[name] ?? name}${version}`;
  });
}

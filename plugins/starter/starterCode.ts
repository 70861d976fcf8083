import path from 'node:path';
import { buildSync } from 'esbuild';
import { oldestBrowsers } from './oldestBrowsers';

/** @param constants put in the place of names that the code declares, as JSON */
export function starterCode(
  root: string,
  entry: string,
  format: 'iife' | 'esm',
  constants: Readonly<Record<string, unknown>>,
): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(root, 'src', 'start', entry)],
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
    format,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: oldestBrowsers(root),
  });
  return (outputFiles[0]?.text ?? '').trim();
}

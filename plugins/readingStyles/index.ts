import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { asset, writeAsset } from '../asset';
import { readingStyles as stylesOf } from './readingStyles';

const linkTo = (address: string): string => `<link rel=stylesheet href=${address} />`;

/**
 * Gives pages the part of the stylesheet that reading needs. The whole follows with the page's own code (`src/start`),
 * after the part and in its own order, so that in the end each rule applies as it would without the part.
 */
export const readingStyles = (): Plugin => ({
  name: 'reading-styles',
  postBuild: async ({ outDir, baseUrl }) => {
    const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
    const whole = files.filter((file) => /^assets.css.styles\.\w+\.css$/.test(file));
    const [stylesheet] = whole;
    if (stylesheet === undefined || whole.length > 1) {
      throw new Error(
        `One stylesheet is expected under ${outDir}, found ${whole.length}: ${whole.join(', ')}.`,
      );
    }
    const before = linkTo(baseUrl + stylesheet.split(path.sep).join('/'));
    const pages = files
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file: path.join(outDir, file), html: readFileSync(path.join(outDir, file), 'utf8') }))
      .filter(({ html }) => html.includes(before));
    const beside = files.filter((file) => /assets.js.(start|offer)\.\w+\.js$/.test(file));
    const used = [...pages.map(({ html }) => html), ...beside.map((file) => read(outDir, file))].join('\n');
    const reading = asset('reading', 'css', await stylesOf(read(outDir, stylesheet), used));
    writeAsset(outDir, reading);
    const after = linkTo(baseUrl + reading.path);
    for (const { file, html } of pages) writeFileSync(file, html.replace(before, after));
  },
});

const read = (folder: string, file: string): string => readFileSync(path.join(folder, file), 'utf8');

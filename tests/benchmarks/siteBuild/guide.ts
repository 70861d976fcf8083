import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SiteCopy } from '../../support/siteCopy';
import type { Page } from './Page';
import { pageText } from './pageText';
import type { Tool } from './Tool';

/** This project, in a copy of its own. */
export function guide(): Tool {
  const copy = new SiteCopy();
  copy.commit();
  const fileOf = ({ language, path: page }: Page) => {
    const pages = language === 'en' ? 'docs' : `i18n/${language}/docusaurus-plugin-content-docs/current`;
    return path.join(copy.root, pages, `${page}.md`);
  };
  return {
    name: 'This guide',
    about: 'npm run build; search, pages as Markdown and the state of translations as published',
    write: (pages) => {
      for (const page of pages) {
        mkdirSync(path.dirname(fileOf(page)), { recursive: true });
        writeFileSync(fileOf(page), pageText(page));
      }
      copy.commit();
    },
    edit: (mark) => appendFileSync(path.join(copy.root, 'docs', 'glossary.mdx'), `\n${mark}\n`),
    forget: () => {
      for (const made of ['build', '.docusaurus', path.join('node_modules', '.cache')]) {
        rmSync(path.join(copy.root, made), { recursive: true, force: true });
      }
    },
    command: { folder: copy.root, program: process.execPath, args: [path.join('scripts', 'buildSite.mjs')] },
    remove: () => copy.remove(),
  };
}

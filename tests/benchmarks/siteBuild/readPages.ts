import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Page } from './Page';

/** The pages of a built site, from the Markdown that stands beside each. */
export function readPages(site: string, languages: readonly string[]): readonly Page[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  if (files.length === 0) throw new Error(`Expected pages as Markdown in ${site}, found none.`);
  return files.map((file) => {
    const [first = '', ...rest] = file.split(path.sep).join('/').replace(/\.md$/, '').split('/');
    const isNamed = languages.includes(first) && rest.length > 0;
    const text = readFileSync(path.join(site, file), 'utf8');
    const [, top = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    const { title, description } = parse(top) as { title: string; description: string };
    return {
      language: isNamed ? first : 'en',
      path: (isNamed ? rest : [first, ...rest]).join('/'),
      title,
      description,
      body,
    };
  });
}

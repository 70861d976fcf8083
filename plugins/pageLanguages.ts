import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const translations = path.join('docusaurus-plugin-content-docs', 'current');

/** Pages that not all languages have, each with those that have it; the first language is the source of all. */
export function pageLanguages(root: string, languages: readonly string[]): Record<string, string[]> {
  const idsOf = languages.map((language, index) =>
    pageIds(index === 0 ? path.join(root, 'docs') : path.join(root, 'i18n', language, translations)),
  );
  const [source = new Set()] = idsOf;
  return Object.fromEntries(
    [...source]
      .map((id): [string, string[]] => [id, languages.filter((_, index) => idsOf[index]?.has(id))])
      .filter(([, having]) => having.length < languages.length),
  );
}

/** As Docusaurus makes them from paths. */
function pageIds(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    files
      .filter((file) => /\.mdx?$/.test(file))
      .map((file) =>
        file
          .split(path.sep)
          .join('/')
          .replace(/\.mdx?$/, ''),
      ),
  );
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../support/root';

/** Beside what Docusaurus generates: in no commit, and within reach of the installed packages. */
const folder = path.join(root, '.docusaurus', 'plain-site');
const build = path.join(folder, 'build');
const stamp = path.join(build, '.built-from');

const config = `module.exports = {
  title: 'Plain',
  url: 'https://plain.example',
  baseUrl: '/',
  trailingSlash: true,
  future: { v4: true },
  onBrokenLinks: 'ignore',
  markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'ignore' } },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themeConfig: { navbar: { title: 'Plain' } },
};
`;

/** The text of one of our pages, without widgets: the lines at the top are ours and not of Markdown. */
const textOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n/, '');

/**
 * Builds a site with the installed Docusaurus and the defaults of its preset, of one page with the same text as one of
 * ours.
 *
 * @param markdown a page as the site serves it
 * @returns the folder with the built site
 */
export function buildPlainSite(markdown: string): string {
  const page = `---\nslug: /\ndescription: A page of plain Docusaurus.\n---\n${textOf(readFileSync(markdown, 'utf8'))}`;
  const wanted = config + page;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return build;
  mkdirSync(path.join(folder, 'docs'), { recursive: true });
  writeFileSync(path.join(folder, 'docusaurus.config.js'), config);
  // As create-docusaurus writes it: without it, the CSS is made for browsers of long ago.
  const browserslist = { production: ['>0.5%', 'not dead', 'not op_mini all'] };
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'plain', private: true, browserslist }),
  );
  writeFileSync(path.join(folder, 'docs', 'index.md'), page);
  const docusaurus = path.join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  const { status } = spawnSync(process.execPath, [docusaurus, 'build'], {
    cwd: folder,
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: 10 * 60_000,
  });
  if (status !== 0) {
    throw new Error('The plain Docusaurus page could not be built; what Docusaurus says stands above.');
  }
  writeFileSync(stamp, wanted);
  return build;
}

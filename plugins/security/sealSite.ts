import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hostFiles } from './hosts/hostFiles';
import { sealPage } from './page/sealPage';
import { type SealedSite, sealedSiteFile } from './SealedSite';

/**
 * Hosts limit the length of a header. Beyond this the header leaves style attributes to the policies in the pages, which
 * name those of their own page: a browser refuses what either of the two does not allow.
 */
const mostStyles = 16;

/**
 * Gives every page of a built site its policy, and writes the same policy and all other headers for the usual hosts.
 * It is the last step of a build: a page that is changed afterwards would no longer fit the hashes in its policy.
 *
 * @param connect origins that pages may ask beside their own
 * @throws Error naming the page and what in it no policy can allow
 */
export function sealSite(folder: string, baseUrl: string, connect: readonly string[]): SealedSite {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const file of htmlFilesIn(folder)) {
    const address = file.split(path.sep).join('/');
    const page = path.join(folder, file);
    const sealed = sealPage(readFileSync(page, 'utf8'), address, connect);
    writeFileSync(page, sealed.html);
    for (const hash of sealed.scripts) scripts.add(hash);
    for (const hash of sealed.styles) styles.add(hash);
  }
  const site: SealedSite = {
    baseUrl,
    allowed: {
      scripts: [...scripts].sort(),
      styles: styles.size > mostStyles ? 'any' : [...styles].sort(),
      connect,
    },
    languages: rootEntries(folder)
      .filter((entry) => existsSync(path.join(folder, entry, '404.html')))
      .map((entry) => entry.replace(/\/$/, '')),
    entries: rootEntries(folder),
  };
  writeFileSync(path.join(folder, sealedSiteFile), JSON.stringify(site));
  for (const [name, text] of Object.entries(hostFiles(site))) writeFileSync(path.join(folder, name), text);
  return site;
}

const htmlFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();

const rootEntries = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();

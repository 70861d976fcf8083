// Puts the languages that were built beside those that were built before.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Where a language stands in a site: its pages, and its search index. */
const placesOf = (language) => [language, path.join('pagefind', language)];

function move(from, to) {
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}

/**
 * @param {object} parts
 * @param {string} parts.site the finished site
 * @param {string} parts.built in it, a folder for each language that was built
 * @param {readonly string[]} parts.all the first is the one whose pages stand at the root of the site
 * @param {readonly string[]} parts.wanted those that were built
 */
export function assemble({ site, built, all: [first, ...others], wanted }) {
  const siteOf = (language) => (wanted.includes(language) ? path.join(built, language) : site);
  if (wanted.includes(first)) {
    const whole = path.join(built, first);
    for (const language of others) {
      for (const place of placesOf(language))
        move(path.join(siteOf(language), place), path.join(whole, place));
    }
    move(whole, site);
  } else {
    for (const language of wanted) {
      for (const place of placesOf(language))
        move(path.join(siteOf(language), place), path.join(site, place));
    }
  }
  rmSync(built, { recursive: true, force: true });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SearchDialog } from '../support/searchDialog';
import { addressOf, expect, languages, test } from '../support/site';

interface Query {
  readonly query: string;
  /** The path within the language that must come first, with the section. */
  readonly first: string;
}

const folder = path.join(__dirname, '..', 'search', 'queries');

for (const { code } of languages) {
  test(`what readers of ${code} look for comes first`, async ({ watched: page }) => {
    const queries = JSON.parse(readFileSync(path.join(folder, `${code}.json`), 'utf8')) as readonly Query[];
    expect(queries.length).toBeGreaterThanOrEqual(20);
    await page.goto(addressOf(code));
    const search = new SearchDialog(page);
    await search.openByKey();
    const first: Query[] = [];
    for (const { query } of queries) {
      await search.lookFor(query);
      const address = (await search.results.first().getAttribute('href')) ?? 'nothing';
      first.push({ query, first: address.slice(addressOf(code).length) });
    }
    expect(first).toEqual(queries);
  });
}

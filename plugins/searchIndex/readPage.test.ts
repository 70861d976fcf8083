import { expect, it } from 'vitest';
import { readPage } from './readPage';

const page = (article: string, language = 'nl'): string =>
  `<!doctype html><html lang="${language}"><body><nav>Menu</nav><main><article><nav>Crumbs</nav>
  <div class="theme-doc-markdown markdown">${article}</div><footer>Edit</footer></article></main></body></html>`;
const recordsOf = (article: string) => readPage(page(article), '/nl/x/')?.records ?? [];

it('makes a result of the opening and of each section, without the navigation around them', () => {
  expect(
    recordsOf(`<header><h1>Kluis</h1></header><p>Begin.</p>
      <h2 id="a">Eerste<a class="hash-link" href="#a">\u200b</a></h2><p>Een</p><p>twee</p><h3 id="b">Tweede</h3><p>Drie</p>`),
  ).toEqual([
    { url: '/nl/x/', page: 'Kluis', title: null, text: 'Begin.', codes: [] },
    { url: '/nl/x/#a', page: 'Kluis', title: 'Eerste', text: 'Een twee', codes: [] },
    { url: '/nl/x/#b', page: 'Kluis', title: 'Tweede', text: 'Drie', codes: [] },
  ]);
});

it('makes a result of each entry of a list, and goes on with the section around it', () => {
  const records = recordsOf(`<h1>Fouten</h1><h2 id="a">Alle</h2><p>Voor</p>
    <section id="e" data-search-entry="Geweigerd" data-search-codes="error/x AADSTS1">Oorzaak</section><p>Na</p>`);
  expect(records).toEqual([
    { url: '/nl/x/#a', page: 'Fouten', title: 'Alle', text: 'Voor Na', codes: [] },
    { url: '/nl/x/#e', page: 'Fouten', title: 'Geweigerd', text: 'Oorzaak', codes: ['error/x', 'AADSTS1'] },
  ]);
});

it('gives a section the codes that stand in it', () => {
  const [, section] = recordsOf(
    '<h1>C</h1><p>x</p><h3 id="a">A</h3><dl data-pagefind-ignore data-search-codes="key.found"><dt>Naam</dt></dl><p>Tekst</p>',
  );
  expect(section).toMatchObject({ text: 'Tekst', codes: ['key.found'] });
});

it('leaves out fields, buttons, live regions, what is marked, and text in another language', () => {
  expect(
    recordsOf(`<h1>K</h1><p>Blijft <code>vault</code>.</p><button>Knop</button><textarea>Veld</textarea>
      <p role="status">Status</p><div data-pagefind-ignore>Widget</div><p lang="en">English</p><p lang="nl">Ook.</p>`),
  ).toEqual([{ url: '/nl/x/', page: 'K', title: null, text: 'Blijft vault. Ook.', codes: [] }]);
});

it('finds nothing on a page that is not translated', () => {
  expect(
    recordsOf('<div data-pagefind-ignore lang="en"><h1>English</h1><h2 id="a">A</h2><p>Text</p></div>'),
  ).toEqual([]);
});

it('reads no page without an article, such as the one that says that a page is missing', () => {
  expect(readPage('<html lang="en"><body><main><h1>Not found</h1></main></body></html>', '/404/')).toBeNull();
});

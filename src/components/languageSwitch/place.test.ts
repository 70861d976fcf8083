// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { headScript, placeScript } from '../../../plugins/pagePlace';
import { goToPlace } from './goToPlace';
import { openDetails } from './openDetails';
import { placeAt } from './placeAt';

/** A page of which each heading is so far from its top. There is no layout here: positions are what the test says. */
function page(headings: Readonly<Record<string, number>>, height: number): void {
  document.body.innerHTML = `<div class="navbar"></div><main><article>${Object.keys(headings)
    .map((id) => `<h2 id="${id}">${id}</h2>`)
    .join('')}</article></main>`;
  at('.navbar', () => new DOMRect(0, 0, 100, 60));
  at('article', () => new DOMRect(0, -window.scrollY, 100, height));
  for (const [id, top] of Object.entries(headings))
    at(`#${id}`, () => new DOMRect(0, top - window.scrollY, 1, 20));
}
function at(selector: string, rectangle: () => DOMRect): void {
  const element = document.querySelector(selector);
  if (element !== null) element.getBoundingClientRect = rectangle;
}

const states = (): boolean[] => [...document.querySelectorAll('details')].map(({ open }) => open);

const english = { first: 500, second: 1000, third: 2000 };
const dutch = { first: 600, second: 1300, third: 2700 };

beforeEach(() => {
  window.scrollTo(0, 0);
  vi.stubGlobal('scrollTo', ({ top }: { top: number }) => {
    window.scrollY = top;
  });
  vi.stubGlobal('location', { pathname: '/nl/glossary/', href: 'http://localhost/nl/glossary/' });
});
afterEach(() => vi.unstubAllGlobals());

function moved(scrolled: number): number {
  page(english, 3000);
  window.scrollY = scrolled;
  const kept = JSON.stringify(placeAt('/nl/glossary/', 1000));
  window.scrollY = 0;
  page(dutch, 4000);
  expect(goToPlace(kept, 2000)).toBe(true);
  return window.scrollY;
}

it('puts the heading that is at the top in one language at the top in the other', () => {
  expect(moved(1000 - 76)).toBe(1300 - 76);
});

it('keeps the same share of a section behind the reader, however long it is', () => {
  expect(moved(1500 - 76)).toBe(2000 - 76);
});

it('knows the last section, and the part above the first heading', () => {
  expect(moved(2500 - 76)).toBe(3350 - 76);
  expect(moved(0)).toBe(0);
});

it('leaves the page at its top where the place is of another page, or old, or no place', () => {
  page(dutch, 4000);
  const place = { page: '/nl/glossary/', at: 0, section: 'third', share: 0, open: [], details: 0 };
  expect(goToPlace(JSON.stringify({ ...place, page: '/nl/' }), 1)).toBe(false);
  expect(goToPlace(JSON.stringify(place), 60_000)).toBe(false);
  expect(goToPlace('{', 1)).toBe(false);
  expect(goToPlace('null', 1)).toBe(false);
  expect(goToPlace(null, 1)).toBe(false);
  expect(window.scrollY).toBe(0);
});

it('leaves the page at its top where the section does not exist', () => {
  page(dutch, 4000);
  const place = { page: '/nl/glossary/', at: 0, section: 'none', share: 0, open: [], details: 0 };
  goToPlace(JSON.stringify(place), 1);
  expect(window.scrollY).toBe(0);
});

/** As the browser runs what stands between two tags. */
function run(script: string): void {
  // oxlint-disable-next-line no-implied-eval
  new Function(script)();
}

it('hides no page that nobody comes to from another language', () => {
  vi.stubGlobal('sessionStorage', { getItem: () => JSON.stringify({ page: '/nl/' }) });
  run(headScript);
  vi.stubGlobal('sessionStorage', { getItem: () => null });
  run(headScript);
  expect(document.documentElement.style.visibility).toBe('');
});

it('works as the text that every page carries, with nothing else around it', () => {
  page(english, 3000);
  window.scrollY = 2000 - 76;
  const place = placeAt('/nl/glossary/', Date.now());
  vi.stubGlobal('sessionStorage', { getItem: () => JSON.stringify(place) });
  window.scrollY = 0;
  page(dutch, 4000);
  run(headScript);
  expect(document.documentElement.style.visibility).toBe('hidden');
  run(placeScript);
  expect(document.documentElement.style.visibility).toBe('');
  expect(window.scrollY).toBe(2700 - 76);
});

it('opens what was open, and nothing where the page has something else to open', () => {
  const html = '<main><article><details></details><details></details></article></main>';
  document.body.innerHTML = html;
  openDetails({ open: [1], details: 2 });
  expect(states()).toEqual([false, true]);
  document.body.innerHTML = html;
  openDetails({ open: [1], details: 3 });
  expect(states()).toEqual([false, false]);
});

import { expect, it } from 'vitest';
import { hasPage } from './hasPage';

const routes = [
  {
    path: '/nl/',
    routes: [
      { path: '/nl/', exact: true },
      { path: '/nl/glossary/', exact: true },
    ],
  },
  { path: '*' },
];

it('finds a page, with or without the slash at its end', () => {
  expect(hasPage(routes, '/nl/')).toBe(true);
  expect(hasPage(routes, '/nl/glossary')).toBe(true);
});

it('does not take the frame around all pages for a page', () => {
  expect(hasPage(routes, '/nl/no-such-page/')).toBe(false);
  expect(hasPage(routes, '/nl/404.html')).toBe(false);
  expect(hasPage([{ path: '/nl/' }], '/nl/')).toBe(false);
});

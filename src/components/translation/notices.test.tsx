// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import MissingNotice from './MissingNotice';
import StaleNote from './StaleNote';

afterEach(cleanup);

it('tells for whose language a page is missing, and leads to the English one', () => {
  render(<MissingNotice language="sv" englishHref="/glossary/" />);
  const notice = screen.getByRole('note');
  expect(notice.lang).toBe('sv');
  expect(notice.textContent).toContain('svenska');
  const link = within(notice).getByRole('link');
  expect(link.getAttribute('href')).toBe('/glossary/');
  expect(link.getAttribute('hreflang')).toBe('en');
});

it('stays out of the search', () => {
  render(<MissingNotice language="sv" englishHref="/" />);
  expect(screen.getByRole('note').dataset.pagefindIgnore).toBe('all');
});

const note = (changes: React.ComponentProps<typeof StaleNote>['section']['changes'], id: string | null) =>
  render(<StaleNote section={{ id, changes }} language="nl" englishPage="/glossary/" />);

it('leads from an older section to the English one', () => {
  note([], 'roles');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/glossary/#roles');
});

it('leads from the part above the first heading to the top of the English page', () => {
  note([], null);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/glossary/');
  expect(screen.getByRole('note').textContent).toContain('top of this page');
});

it('has nothing to open where the earlier text is not known', () => {
  const { container } = note([], 'roles');
  expect(container.querySelector('details')).toBeNull();
});

it('says in words to screen readers what the lines say to the eye', () => {
  const { container } = note(
    [
      { kind: 'same', text: 'It takes ' },
      { kind: 'removed', text: 'two' },
      { kind: 'added', text: 'four' },
      { kind: 'same', text: ' roles.' },
    ],
    'roles',
  );
  const changes = container.querySelector('details p');
  expect(changes?.getAttribute('lang')).toBe('en');
  expect(changes?.textContent).toBe('It takes [taken out: two][new: four] roles.');
  expect(changes?.querySelector('del')?.textContent).toContain('two');
  expect(changes?.querySelector('ins span')?.getAttribute('lang')).toBe('nl');
});

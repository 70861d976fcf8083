// @vitest-environment happy-dom
// The words of these widgets are for nobody.
/* oxlint-disable @docusaurus/no-untranslated-text */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lazyWithRetry } from '../lazyWithRetry';
import { withBoundary } from './withBoundary';

// React writes each error that a boundary caught to the console as well.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

let isBroken = true;

/** Fails when its button is pressed, and begins well again once it is mended. */
function Fragile(): ReactNode {
  const [isPressed, press] = useState(false);
  if (isPressed && isBroken) throw new TypeError("Cannot read 'vault' of 'contoso-secret-name'");
  return (
    <p>
      <label htmlFor="identifier">Identifier</label>
      <textarea id="identifier" defaultValue="contoso-secret-name" />
      <button type="button" onClick={() => press(true)}>
        break
      </button>
    </p>
  );
}
const Bounded = withBoundary('Fragile', Fragile);

function breakIt(): void {
  isBroken = true;
  render(
    <article>
      <p>The text of the page</p>
      <Bounded />
    </article>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'break' }));
}

it('leaves the text of the page, says what happened, and shows what had been entered', () => {
  breakIt();
  expect(screen.getByText('The text of the page')).toBeTruthy();
  expect(screen.getByRole('alert').textContent).toContain('has failed');
  const entered = screen.getByLabelText<HTMLTextAreaElement>('What you had entered in “Identifier”');
  expect(entered.value).toBe('contoso-secret-name');
});

it('has a report with the error, the page and the version, and without what was entered', () => {
  breakIt();
  const report = document.querySelector('pre')?.textContent ?? '';
  expect(report).toContain("TypeError: Cannot read 'vault' of '…'");
  expect(report).toContain('Part: Fragile');
  expect(report).toContain('Version: 1.2.3');
  expect(report).not.toContain('secret');
});

it('begins anew when the reader tries again', () => {
  breakIt();
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByRole('button', { name: 'break' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('catches what fails right after the widget is shown', () => {
  const Late = withBoundary('Late', () => {
    useEffect(() => {
      throw new Error('late');
    }, []);
    return <p>shown</p>;
  });
  render(<Late />);
  expect(screen.getByRole('alert')).toBeTruthy();
});

const Throws = (): ReactNode => {
  throw new Error('no');
};

it('is one line where a control stood, and nothing where nobody misses it', () => {
  const Control = withBoundary('Menu', Throws, 'control');
  const Extra = withBoundary('Offer', Throws, 'extra');
  const { container } = render(<Control />);
  expect(container.querySelector('div')).toBeNull();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  cleanup();
  expect(render(<Extra />).container.innerHTML).toBe('');
});

it('loads a part that was missing once more when the reader tries again', async () => {
  let loads = 0;
  const Part = lazyWithRetry<object>(() => {
    loads += 1;
    const missing = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    return loads < 2 ? Promise.reject(missing) : Promise.resolve({ default: () => <p>the part</p> });
  });
  const Widget = withBoundary('Part', () => (
    <Suspense fallback="…">
      <Part />
    </Suspense>
  ));
  render(<Widget />);
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(loads).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('the part')).toBeTruthy();
  expect(loads).toBe(2);
});

it('offers to load the page anew when a part is still missing, and asks for it no more by itself', async () => {
  let loads = 0;
  const Part = lazyWithRetry<object>(() => {
    loads += 1;
    return Promise.reject(Object.assign(new Error('gone'), { name: 'ChunkLoadError' }));
  });
  const Widget = withBoundary('Part', () => (
    <Suspense fallback="…">
      <Part />
    </Suspense>
  ));
  render(<Widget />);
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('button', { name: 'Reload the page' });
  expect(loads).toBe(2);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isShortcut } from './isShortcut';

/** A key pressed on an element, as the document sees it. */
function pressed(init: KeyboardEventInit, html = '<button></button>'): KeyboardEvent {
  document.body.innerHTML = html;
  const event = new KeyboardEvent('keydown', { bubbles: true, ...init });
  document.body.firstElementChild?.dispatchEvent(event);
  return event;
}

it.each([
  [{ key: 'k', ctrlKey: true }, '<button></button>'],
  [{ key: 'K', metaKey: true }, '<textarea></textarea>'],
  [{ key: '/' }, '<button></button>'],
])('%o on %s opens the search', (init, html) => {
  expect(isShortcut(pressed(init, html), true)).toBe(true);
});

it.each([
  [{ key: '/' }, '<textarea></textarea>'],
  [{ key: '/' }, '<input>'],
  [{ key: '/', ctrlKey: true }, '<button></button>'],
  [{ key: 'k' }, '<button></button>'],
  [{ key: 'k', ctrlKey: true, shiftKey: true }, '<button></button>'],
  [{ key: 'k', ctrlKey: true, altKey: true }, '<button></button>'],
])('%o on %s is left to the page', (init, html) => {
  expect(isShortcut(pressed(init, html), true)).toBe(false);
});

it('leaves the slash alone when the reader has turned it off, and Ctrl+K not', () => {
  expect(isShortcut(pressed({ key: '/' }), false)).toBe(false);
  expect(isShortcut(pressed({ key: 'k', ctrlKey: true }), false)).toBe(true);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { makeRestInert } from './makeRestInert';

const inertIds = (): string[] => [...document.querySelectorAll('[inert]')].map(({ id }) => id);

it('leaves only the element in reach, and gives the rest back', () => {
  document.body.innerHTML = `
    <p id="skip"></p>
    <nav id="bar"><div id="inner"></div><div id="backdrop"></div><div id="drawer"><a id="link"></a></div></nav>
    <main id="main"></main>
    <footer id="foot" inert></footer>`;
  const drawer = document.querySelector('#drawer') as Element;
  const giveBack = makeRestInert(drawer, '#backdrop');
  expect(inertIds()).toEqual(['skip', 'inner', 'main', 'foot']);
  giveBack();
  expect(inertIds()).toEqual(['foot']);
});

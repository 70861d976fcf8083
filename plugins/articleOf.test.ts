import { expect, it } from 'vitest';
import { articleOf } from './articleOf';

const page = (script: string, text: string) =>
  `<script src=${script}></script><main><article><div class="theme-doc-markdown markdown"><p>${text}</p></div></article></main><script src=${script}></script>`;

it('the names of scripts around an article are not part of it', () => {
  expect(articleOf(page('/a.js', 'Text'))).toBe(articleOf(page('/b.js', 'Text')));
});

it('the words of an article are', () => {
  expect(articleOf(page('/a.js', 'Text'))).not.toBe(articleOf(page('/a.js', 'Other')));
});

it('of a page without an article everything counts', () => {
  expect(articleOf('<p>Missing</p>')).toBe('<p>Missing</p>');
});

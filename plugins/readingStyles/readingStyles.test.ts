import { expect, it } from 'vitest';
import { readingStyles } from './readingStyles';

const css = `:root{--space:1rem}
:focus-visible{outline:2px solid}
.page{margin:var(--space)}
.page .dialog{margin:0}
.dialog[open]{color:red}
html[data-theme='dark'] .page{color:white}
@media print{.page{color:black}.dialog{color:black}}`;

it('keeps what the HTML uses, in its order, and leaves out what only code puts on a page', async () => {
  const kept = await readingStyles(css, '<html lang=en data-theme=dark><body><main class=page>');
  expect(kept.replaceAll(/\s+/g, ' ')).toBe(
    ":root{--space:1rem} :focus-visible{outline:2px solid} .page{margin:var(--space)} html[data-theme='dark'] .page{color:white} @media print{.page{color:black}}",
  );
});

it('keeps all of it for HTML that uses all of it', async () => {
  expect(await readingStyles(css, '<html><main class="page dialog" open data-theme=dark>')).toBe(css);
});

import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { hostileTexts, someHostileTexts } from '../../../tests/support/hostile/hostileTexts';
import { setUpNamed } from '../../../tests/support/hostile/setUpNamed';
import { reportOf } from '../../../tests/support/judged';
import { changed } from '../../../tests/support/setUps/changed';
import { oneLine } from '../oneLine';
import { markdownText } from './markdownText';
import { reportText } from './reportText';

/** Without HTML: a viewer shows none of it as text. */
const shown = (markdown: string): string => toString(fromMarkdown(markdown), { includeHtml: false });

const outline = (markdown: string): readonly string[] => {
  const kinds: string[] = [];
  visit(fromMarkdown(markdown), (node) => {
    const isBlock = !['text', 'inlineCode'].includes(node.type);
    if (isBlock) kinds.push(node.type);
  });
  return kinds;
};

it('shows a name as it is, whatever its owner wrote', () => {
  const text = '<img src=x onerror=alert(1)> [x](javascript:1) `c` **b** _i_ &lt; a_b';
  const report = reportText(reportOf(changed({ 'servicePrincipal.body.value.0.displayName': text })()), 'en');
  expect(shown(report)).toContain(`“${text}”`);
});

it('lets no name add a heading, a link, an image or HTML', () => {
  const expected = outline(reportText(reportOf(setUpNamed('a name')), 'en'));
  expect(expected).not.toContain('html');
  for (const text of someHostileTexts) {
    expect(outline(reportText(reportOf(setUpNamed(text)), 'en')), text).toEqual(expected);
  }
});

it('gives every text back when its Markdown is read', () => {
  for (const text of hostileTexts) {
    const line = oneLine(text).trim();
    // Markdown has no way to write NUL or half a character; the former is a space by now.
    if (line === '' || /\p{Surrogate}/u.test(line)) continue;
    expect(shown(markdownText(line)), line).toBe(line);
  }
});

it('keeps the name of a missing vault, which stands in angle brackets', () => {
  const report = reportText(reportOf({ schema: 'cmk-check/1' }), 'en');
  expect(shown(report)).toContain('Key vaults > <VAULT>');
});

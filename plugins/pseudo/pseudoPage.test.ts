import { describe, expect, it } from 'vitest';
import { pseudoPage } from './pseudoPage';

describe('a page in the pseudo-language', () => {
  it.each([
    ['a paragraph', 'A key.', '\\[Å ķéý. \\~\\~\\~\\]'],
    ['a heading, but not its id', '## A key {/* #a-key */}', '## \\[Å ķéý \\~\\~\\] {/* #a-key */}'],
    [
      'the text of a link, but not its address',
      '[A key](/key.mdx#key)',
      '[\\[Å ķéý \\~\\~\\]](/key.mdx#key)',
    ],
    [
      'the title of a box, but not its kind',
      ':::danger[A key]\n\nB\n\n:::',
      ':::danger[\\[Å ķéý \\~\\~\\]]\n\n\\[Ɓ \\~\\]\n\n:::',
    ],
    [
      'cells of a table',
      '| a | b |\n| --- | --- |\n| `c` | d |',
      '| \\[å \\~\\] | \\[ƀ \\~\\] |\n| --- | --- |\n| `c` | \\[ð \\~\\] |',
    ],
    ['the text for who cannot see an image', '![A key](/a.png)', '![\\[Å ķéý \\~\\~\\]](/a.png)'],
    [
      'what a widget shows',
      '<PortalLabel en="Keys">Keys</PortalLabel>',
      '<PortalLabel en="Keys">\\[Ķéýš \\~\\~\\]</PortalLabel>',
    ],
    [
      'the label of a tab',
      '<TabItem value="cli" label="Portal">\n\n</TabItem>',
      '<TabItem value="cli" label="[Þöŕťåļ ~~~]">\n\n</TabItem>',
    ],
    ['words around an escape', 'a \\{b\\} &lt;c', '\\[å \\{ƀ\\} &lt;ç \\~\\~\\~\\~\\~ \\~\\]'],
  ])('has another form: %s', (_, source, expected) => {
    expect(pseudoPage(source)).toBe(expected);
  });

  it.each([
    ['code', '```bash\naz keyvault show # Check\n```'],
    ['code in a line', '`az`'],
    ['an address that is its own text', '<KeyIdentifierCheck />\n\nhttps://a.example/'],
    ['a widget', '<StepChecks check="vault.found" />'],
    ['a name', '*Key Vault Crypto Officer*'],
  ])('is the English one to the byte where nothing is to translate: %s', (_, source) => {
    expect(pseudoPage(source)).toBe(source);
  });

  it('has titles of its own, and the address of the English one', () => {
    const page = pseudoPage('---\ntitle: "A key: ours"\nslug: /key\nkeywords: [a, Azure]\n---\n');
    expect(page).toContain('title: "[Å ķéý: öûŕš ~~~~~]"');
    expect(page).toContain('slug: /key');
    expect(page).toContain('"[å ~]"');
    expect(page).toContain('Azure');
  });

  it('reads the terms of its own', () => {
    expect(pseudoPage("import terms from '@site/i18n/en/terms.json';\n")).toContain(
      '@site/i18n/pseudo/terms.json',
    );
  });
});

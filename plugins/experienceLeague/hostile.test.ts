import { describe, expect, it } from 'vitest';
import { renderDialect } from './testing/renderDialect';

const pages: Readonly<Record<string, string>> = {
  'an anchor that cannot be decoded': '<div><a href="#%zz">a word</a></div>\n\n[a word](#%zz)',
  'a video that is an anchor': '>[!VIDEO](#a-word)\n>a word',
  'a video without an address': '>[!VIDEO]\n>a word',
  'marks without content': '[!DNL] [!DNL ] [!UICONTROL] a word [!BADGE]{type=x}',
  'tabs without titles': '>[!BEGINTABS]\n\n>[!TAB]\n\na word\n\n>[!TAB]\n\n>[!ENDTABS]',
  'attributes with odd names': '<b @click="x" {foo} data-x="1" :bind="y">a word</b>',
  'a style that is none': '<table style="width:10px;:::;{}"><tr><td style="}">a word</td></tr></table>',
  'front matter that is only dashes': '---\n---\na word',
  'front matter without end': '---\na: b\na word',
  'nothing but a byte order mark': '\uFEFFa word',
  'brackets that never close': `${'['.repeat(200)}!DNL a word ${'[!DNL '.repeat(200)}`,
  'quotes in quotes': `${'>'.repeat(60)}[!NOTE]\n${'>'.repeat(60)}a word`,
  footnotes: 'a word[^1]\n\n[^1]: the note\n\n* [x] done',
  'an element that is never closed': '<details><summary>a word',
  'a property of all objects': '[a word](__proto__) {constructor="x"} {{toString}}',
};

describe('a page that nobody should write', () => {
  it.each(Object.entries(pages))('still shows its words: %s', async (_, source) => {
    expect((await renderDialect(source)).html).toContain('a word');
  });

  it.each([
    '<a href=" java\tscript:alert(1)">a word</a>',
    '<div><a href="&#106;avascript:alert(1)">a word</a></div>',
    '<a href="javascript:alert(1)">a word',
    '<a href="vbscript:x" href="#">a word</a>',
    '[a word](<java\u0001script:alert(1)>)',
    '<img src="x" onerror="alert(1)" alt="a word">',
    '<div><img src="data:text/html,x" alt="a word" onload="x"></div>',
    '<p>a word<object data="x"></object><embed src="x"></p>',
    '## [!DNL a word &lt;img src=x onerror=alert(1)&gt;]',
  ])('can run and load nothing: %s', async (source) => {
    const { html } = await renderDialect(source);
    expect(html).toContain('a word');
    expect(html).not.toMatch(/script:|<[^>]*\son\w+=|<object|<embed|data:text/i);
  });
});

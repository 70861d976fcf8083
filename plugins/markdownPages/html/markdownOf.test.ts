import { expect, test } from 'vitest';
import { markdownOf } from './markdownOf';

const address = 'https://guide.example/nl/checks/';
const markdown = (article: string): string =>
  markdownOf(
    `<html><body><nav>Menu</nav><div class="theme-doc-markdown markdown">${article}</div></body></html>`,
    address,
  );

test('a heading keeps its words and loses its link to itself', () => {
  const html =
    '<h2 class=anchor id=vault>De kluis<a href=#vault class=hash-link aria-label="Directe link naar De kluis">\u200B</a></h2>';
  expect(markdown(html)).toBe('## De kluis\n');
});

test('a link leads to the whole address, also within the page', () => {
  expect(markdown('<p>Zie <a href=/nl/glossary/#key>sleutel</a> en <a href=#vault>kluis</a>.</p>')).toBe(
    'Zie [sleutel](https://guide.example/nl/glossary/#key) en [kluis](https://guide.example/nl/checks/#vault).\n',
  );
});

test('a picture leads to the whole address and keeps its alternative text', () => {
  expect(markdown('<p><img src=/img/a.png alt="Het veld"></p>')).toBe(
    '![Het veld](https://guide.example/img/a.png)\n',
  );
});

test('a label of the portal stands in both languages, without the comments between its texts', () => {
  expect(markdown('<p>Kies <strong>Sleutels</strong> <!-- -->(<span lang=en>Keys</span>)<!-- -->.</p>')).toBe(
    'Kies **Sleutels** (Keys).\n',
  );
});

const line = (text: string) => `<div class="token-line"><span class="token">${text}</span><br></div>`;
const codeBlock = (language: string, lines: string[], title = '') =>
  `<div class="language-${language} codeBlockContainer_x theme-code-block">${title}<div class=codeBlockContent_x><pre class="prism-code language-${language}"><code>${lines.map(line).join('')}</code></pre><div class=buttonGroup><button aria-label="Copy code to clipboard">Copy</button></div></div></div>`;

test('a code block keeps every space and empty line, and its language', () => {
  expect(markdown(codeBlock('bash', ['if a; then', '  b  \\', '', '    c *_&lt;', 'fi']))).toBe(
    '```bash\nif a; then\n  b  \\\n\n    c *_<\nfi\n```\n',
  );
});

test('the title of a code block stands before it', () => {
  expect(markdown(codeBlock('json', ['{}'], '<div class=codeBlockTitle_x>settings.json</div>'))).toBe(
    '**settings.json**\n\n```json\n{}\n```\n',
  );
});

test('a code block with a fence in it is still one block', () => {
  expect(markdown(codeBlock('md', ['```', 'a', '```']))).toBe('````md\n```\na\n```\n````\n');
});

test('spaces in code within a sentence are kept', () => {
  expect(markdown('<p>Type <code>a  b</code> <span>now</span></p>')).toBe('Type `a  b` now\n');
});

test('code of several lines within a sentence becomes a block', () => {
  expect(markdown('<section><p>Voorbeeld</p><code>{\n  "a": 1\n}</code></section>')).toBe(
    'Voorbeeld\n\n```\n{\n  "a": 1\n}\n```\n',
  );
});

const tabs = (labels: string[], panels: string[]) =>
  `<div class="theme-tabs-container tabs-container"><ul role=tablist class=tabs>${labels.map((label) => `<li role=tab>${label}</li>`).join('')}</ul><div class=margin-top--md>${panels.map((panel, at) => `<div role=tabpanel${at > 0 ? ' hidden' : ''}>${panel}</div>`).join('')}</div></div>`;

test('every tab is there under its label, also those that are not selected', () => {
  const html = tabs(
    ['Azure-portal', 'Azure CLI'],
    ['<ol><li>Open</li><li>Kies</li></ol>', codeBlock('bash', ['az login'])],
  );
  expect(markdown(`${html}<p>Daarna</p>`)).toBe(
    '- **Azure-portal**\n  1. Open\n  2. Kies\n\n- **Azure CLI**\n\n  ```bash\n  az login\n  ```\n\nDaarna\n',
  );
});

test('a list in a tab that goes on counting stays a list', () => {
  expect(markdown(tabs(['A'], ['<ol start=4><li>Open</li></ol>']))).toBe('- **A**\n\n  4. Open\n');
});

test('tabs in tabs are both there', () => {
  expect(markdown(tabs(['A'], [tabs(['B'], ['<p>b</p>'])]))).toBe('- **A**\n  - **B**\n\n    b\n');
});

test('a tab without content in the page stops the build and says what to do', () => {
  expect(() => markdown(tabs(['A', 'B'], ['<p>a</p>']))).toThrow(
    'Every tab needs its content in the page, found 2 tabs (A, B) and 1 with content. Remove `lazy` from these tabs.',
  );
});

test('an admonition is a quotation that begins with its title', () => {
  const html =
    '<div class="theme-admonition theme-admonition-warning alert"><div class=admonitionHeading_x><span class=admonitionIcon_x><svg><path/></svg></span>waarschuwing</div><div class=admonitionContent_x><p>Eerst <code>a</code>.</p><ul><li>b</li></ul></div></div>';
  expect(markdown(html)).toBe('> **Waarschuwing**\n>\n> Eerst `a`.\n>\n> - b\n');
});

test('a table keeps its code, links, empty cells and bars', () => {
  const html =
    '<div class=frame><table><thead><tr><th>Naam<th>Waarde<tbody><tr><td><code>a|b</code><td><a href=/nl/>Start</a><tr><td>c<td></table></div>';
  expect(markdown(html)).toBe(
    '| Naam | Waarde |\n| - | - |\n| `a\\|b` | [Start](https://guide.example/nl/) |\n| c | |\n',
  );
});

test('what unfolds is unfolded under its summary', () => {
  expect(
    markdown('<details><summary>Meer</summary><div><p>Een</p><p>Twee</p></div></details><p>Drie</p>'),
  ).toBe('- **Meer**\n\n  Een\n\n  Twee\n\nDrie\n');
});

test('a list of terms names each term, in both languages', () => {
  const html =
    '<dl><div id=key><dt>sleutel<span lang=en>key</span><dd>Een geheim.</div><dt>Type <span lang=en>(Kind)</span><dd>RSA<dt>Bron<dd><div>A: b</div><div>C: d</div><dt>Wie<dd><p>U</p></dl>';
  expect(markdown(html)).toBe(
    '- **sleutel** (key) – Een geheim.\n- **Type** (Kind) – RSA\n- **Bron**\n  - A: b\n  - C: d\n- **Wie**\n  - U\n',
  );
});

test('a figure is its caption and its words, set apart where the picture does it', () => {
  const html =
    '<figure><ul><li><p>Deel 1<ul><li><div><svg aria-hidden=true></svg><span><strong>Kluis</strong><span>Van u</span></span></div><li><span aria-hidden=true>↓</span><span>Status:</span><code>DONE</code></ul></ul><figcaption>Twee delen.</figcaption></figure>';
  expect(markdown(html)).toBe('_Twee delen._\n\n- Deel 1\n  - **Kluis** – Van u\n  - Status: `DONE`\n');
});

test('a widget is one sentence that leads to its heading', () => {
  const html =
    '<h2 id=check>Controle</h2><section data-markdown="Controleer het op de pagina."><label>Plak hier</label><textarea></textarea><button>Wissen</button></section>';
  expect(markdown(html)).toBe(
    '## Controle\n\n[Controleer het op de pagina.](https://guide.example/nl/checks/#check)\n',
  );
});

test('a widget before the first heading leads to the page', () => {
  expect(markdown('<h1>Titel</h1><div data-markdown="Doe het."></div>')).toBe(
    '# Titel\n\n[Doe het.](https://guide.example/nl/checks/)\n',
  );
});

test('what says that it has no place in Markdown is left out', () => {
  expect(markdown('<div data-markdown=""><a href=/nl/checks.md>Als Markdown</a></div><p>Tekst</p>')).toBe(
    'Tekst\n',
  );
});

test('buttons, messages and what is hidden from screen readers are left out', () => {
  const html =
    '<div><code>a</code><span><button>Kopiëren</button><span role=status>Gekopieerd</span></span></div><noscript><p>JavaScript</p></noscript>';
  expect(markdown(html)).toBe('`a`\n');
});

test('lists in lists stay together', () => {
  expect(markdown('<ol><li>a<ul><li>b<li>c</ul><li>d</ol>')).toBe('1. a\n   - b\n   - c\n2. d\n');
});

test('characters that mean something in Markdown are read as they are', () => {
  expect(markdown('<p>2 * 3 * 4, a_b_c, &lt;vault&gt;, begin met https:// en #1</p>')).toBe(
    '2 \\* 3 \\* 4, a_b_c, \\<vault>, begin met https:// en #1\n',
  );
});

test('a page without an article is named', () => {
  expect(() => markdownOf('<p>Leeg</p>', address)).toThrow(
    'https://guide.example/nl/checks/ has no element of class “theme-doc-markdown”, in which the article is expected.',
  );
});

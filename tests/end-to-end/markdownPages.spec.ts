import { parse } from 'yaml';
import {
  codeBlocksOf,
  headingsOf,
  headingsOfPage,
  markdownFile,
  parsedMarkdown,
  sourceOf,
} from '../support/markdownPages';
import { addressOf, expect, languages, pages, test } from '../support/site';
import { wordsOf } from '../support/words';

/** What belongs to the page on the screen, and says nothing on paper. */
const interfaceWords = [
  'check.hint',
  'check.noScript',
  'explainer.hint',
  'explainer.noScript',
  'pageMarkdown.copy',
  'pageMarkdown.view',
  'setUp.noScript',
  'step.empty',
  'theme.CodeBlock.copyButtonAriaLabel',
  'theme.common.skipToMainContent',
  'ticket.notFilled',
];
/** Words that a sentence may use too, but no line consists of. */
const interfaceLines = [
  'copy.button',
  'copy.done',
  'theme.CodeBlock.copy',
  'theme.TOCCollapsible.toggleButtonLabel',
  'theme.common.editThisPage',
];

/** Also a link that is not absolute: it would lead nowhere. */
const leftovers =
  /[\u200B-\u200D\u2060\uFEFF]|\bundefined\b|\[object |<!--|<\/?(?:div|span|p|svg|section)\b|&#x|\]\((?!https?:\/\/|mailto:)/;

const factsOf = (markdown: string) => {
  const [, facts = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdown) ?? [];
  return parse(facts) as Record<'title' | 'description' | 'url' | 'language', string>;
};

const bodyOf = (markdown: string): string => markdown.replace(/^---\n[\s\S]*?\n---\n\n/, '');

for (const { code } of languages) {
  const words = wordsOf(code);

  test(`every page of ${code} has its Markdown, with its title, headings and commands`, async ({
    request,
  }) => {
    for (const page of pages) {
      await test.step(page, async () => {
        const html = await (await request.get(addressOf(code, page))).text();
        const response = await request.get(addressOf(code, markdownFile(page)));
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
        const markdown = await response.text();
        const tree = parsedMarkdown(markdown);
        const { title, description, url, language } = factsOf(markdown);
        expect(headingsOf(tree)[0]).toBe(`1 ${title}`);
        expect(description).not.toBe('');
        expect(url).toMatch(new RegExp(`^https?://[^/]+${addressOf(code, page)}$`));
        expect(language).toBe(code);
        expect(headingsOf(tree)).toEqual(headingsOfPage(html));
        expect(codeBlocksOf(tree)).toEqual(codeBlocksOf(sourceOf(code, page)));
        expect(html).toContain(`type=text/markdown href=${addressOf(code, markdownFile(page))}`);
      });
    }
  });

  test(`the Markdown of ${code} has nothing in it that belongs to the screen`, async ({ request }) => {
    for (const page of pages) {
      const markdown = await (await request.get(addressOf(code, markdownFile(page)))).text();
      const lines = markdown.split('\n').map((line) => line.trim());
      const linkToHeading = words('theme.common.headingLinkTitle', { heading: '' }).trim();
      const left = [
        ...interfaceWords.map((id) => words(id)).filter((word) => markdown.includes(word)),
        ...interfaceLines.map((id) => words(id)).filter((word) => lines.includes(word)),
        ...[linkToHeading].filter((word) => markdown.includes(word)),
        ...lines.filter((line) => leftovers.test(line)),
      ];
      expect.soft(left, page).toEqual([]);
    }
  });

  test(`llms.txt and llms-full.txt of ${code} have all pages`, async ({ request }) => {
    const [list, full] = await Promise.all(
      ['llms.txt', 'llms-full.txt'].map(async (file) => {
        const response = await request.get(addressOf(code, file));
        expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
        return response.text();
      }),
    );
    expect(list).toMatch(/^# .+\n\n> .+\n\n/);
    for (const page of pages) {
      const markdown = await (await request.get(addressOf(code, markdownFile(page)))).text();
      const { title, description, url } = factsOf(markdown);
      const body = bodyOf(markdown);
      expect(list).toContain(
        `- [${title}](${new URL(addressOf(code, markdownFile(page)), url).href}): ${description}\n`,
      );
      expect(full).toContain(`# ${title}\n\n<${url}>\n\n`);
      expect(full).toContain(body.slice(body.indexOf('\n\n')));
    }
    const links = [...(list ?? '').matchAll(/\]\((.+?)\)/g)].map(([, link = '']) => new URL(link).pathname);
    expect(links).toHaveLength(pages.length + languages.length - 1);
    for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
  });
}

const words = wordsOf('en');
const copyButton = () => ({ name: words('pageMarkdown.copy') });
const page = 'customer-journey-analytics/';

test('the page is copied as it is served, without what the reader has typed into it', async ({
  watched,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const requests: string[] = [];
  watched.on('request', (one) => requests.push(one.url()));
  await watched.goto(addressOf('en', page));
  const typed = 'https://typed-by-reader.vault.azure.net/keys/secretive';
  await watched.getByRole('textbox', { name: words('check.label') }).fill(typed);
  expect(requests.filter((url) => url.endsWith('.md'))).toEqual([]);
  await watched.getByRole('button', copyButton()).click();
  await expect(watched.getByText(words('pageMarkdown.copied'))).toBeVisible();
  const copied = await watched.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await (await request.get(addressOf('en', markdownFile(page)))).text());
  expect(copied).not.toContain('typed-by-reader');
});

test('on the next page, that page is copied', async ({ watched, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await watched.goto('/glossary/');
  await watched.getByRole('button', copyButton()).click();
  await expect(watched.getByText(words('pageMarkdown.copied'))).toBeVisible();
  await watched.locator('.pagination-nav__link--next').click();
  await expect(watched).toHaveURL(/what-the-checks-read/);
  await expect(watched.getByText(words('pageMarkdown.copied'))).toHaveCount(0);
  await watched.getByRole('button', copyButton()).click();
  await expect(watched.getByText(words('pageMarkdown.copied'))).toBeVisible();
  expect(await watched.evaluate(() => navigator.clipboard.readText())).toContain('/what-the-checks-read/');
});

test('the reader is told when the Markdown cannot be loaded, and can try again', async ({
  page: browser,
}) => {
  await browser.goto('/glossary/');
  await browser.route('**/*.md', (route) => route.abort());
  await browser.getByRole('button', copyButton()).click();
  await expect(browser.getByText(words('pageMarkdown.notLoaded'))).toBeVisible();
  await browser.unroute('**/*.md');
  await browser.getByRole('button', copyButton()).click();
  await expect(browser.getByText(words('pageMarkdown.notLoaded'))).toHaveCount(0);
});

test('a page in the place of the Markdown is not copied', async ({ page: browser }) => {
  await browser.goto('/glossary/');
  await browser.route('**/*.md', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Not found' }),
  );
  await browser.getByRole('button', copyButton()).click();
  await expect(browser.getByText(words('pageMarkdown.notLoaded'))).toBeVisible();
});

test('the reader is told when the browser refuses to copy', async ({ page: browser }) => {
  await browser.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await browser.goto('/glossary/');
  await browser.getByRole('button', copyButton()).click();
  await expect(browser.getByText(words('pageMarkdown.notCopied'))).toBeVisible();
  await expect(browser.getByRole('link', { name: words('pageMarkdown.view') })).toBeVisible();
});

test('without JavaScript there is the link, and no button that does nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const without = await context.newPage();
  await without.goto('/nl/glossary/');
  await expect(without.locator('a[href="/nl/glossary.md"]')).toBeVisible();
  await expect(without.locator('[data-markdown=""] button')).toBeHidden();
  await context.close();
});

test('on paper there is neither', async ({ page: browser }) => {
  await browser.emulateMedia({ media: 'print' });
  await browser.goto('/glossary/');
  await expect(
    browser.getByRole('link', { name: words('pageMarkdown.view'), includeHidden: true }),
  ).toBeHidden();
  await expect(browser.getByRole('button', { ...copyButton(), includeHidden: true })).toBeHidden();
});

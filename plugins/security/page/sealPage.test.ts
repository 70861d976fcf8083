import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sealPage } from './sealPage';

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang=en><head><meta charset=UTF-8>${head}<title>x</title></head><body>${body}</body></html>`;
const seal = (html: string, path = 'index.html') => sealPage(html, path, ['https://login.example']);
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  it('stands behind the charset and before every script', () => {
    const { html } = seal(page('<script>a()</script>'));
    expect(html).toMatch(
      /<meta charset=UTF-8><meta http-equiv="Content-Security-Policy" content="[^"]+"><script>/,
    );
  });

  it('allows exactly the scripts that stand in the page, without quotes, ends and data', () => {
    const { html, scripts } = seal(
      page(
        '<script>a(1)</script><script type=application/ld+json>{"b":2}</script><script src=/c.js defer></script>',
        "<script type=module>d('é')</script>",
      ),
    );
    expect(scripts).toEqual([hashOf('a(1)'), hashOf("d('é')")]);
    expect(html).toContain(`script-src 'self' ${scripts.join(' ')};`);
  });

  it('allows exactly the style attributes that stand in the page', () => {
    const { html, styles } = seal(
      page('', '<p style=color:red>a<p style=color:red>b<i style="display: none;"></i>'),
    );
    expect(styles).toEqual([hashOf('color:red'), hashOf('display: none;')]);
    expect(html).toContain(`style-src-attr 'unsafe-hashes' ${styles.join(' ')};`);
  });

  it('says nothing of style attributes where there are none, so that none can be added', () => {
    expect(seal(page('')).html).not.toContain('style-src-attr');
  });

  it('never allows inline code as a whole, nor eval', () => {
    const { html } = seal(page('<script>a()</script>', '<p style=color:red>'));
    expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
  });

  it('leaves to the header what browsers do not take from a page', () => {
    expect(seal(page('')).html).not.toContain('frame-ancestors');
  });

  it('replaces the one of an earlier time', () => {
    const once = seal(page('<script>a()</script>')).html;
    expect(seal(once).html).toBe(once);
    expect(seal(once.replace('a()', 'b()')).html).toContain(hashOf('b()'));
  });

  it('lets the page that a sign-in ends on run nothing but the files beside it', () => {
    expect(seal(page(''), 'auth/redirect.html').html).toContain(
      `content="default-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"`,
    );
  });
});

describe('a page that no policy by hashes can let through stops the build', () => {
  it.each([
    ['an inline event handler', '<button onclick=a()>', '<button> has the attribute “onclick”'],
    ['a javascript: address', '<a href="javascript:a()">', '<a> has an address in “href”'],
    ['one that is disguised', '<a href=" java\nscript:a()">', 'begins with “javascript:”'],
    ['one in a form', '<button formaction=JavaScript:a()>', '<button> has an address in “formAction”'],
    ['one in a drawing', '<svg><a xlink:href=javascript:a()></a></svg>', '<a> has an address in “xLinkHref”'],
    ['a style element', '<style>p{}</style>', 'The page has a <style> element'],
    ['a style element without scripts', '<noscript><style>p{}</style></noscript>', '<style> element'],
  ])('%s', (_what, body, message) => {
    expect(() => seal(page('', body), 'nl/x/index.html')).toThrow(message);
    expect(() => seal(page('', body), 'nl/x/index.html')).toThrow('nl/x/index.html cannot be given a policy');
  });

  it('one without a charset, behind which the policy belongs', () => {
    expect(() => seal('<p>x')).toThrow('Add <meta charset="utf-8">');
  });

  it('and what only looks like it is no fault', () => {
    expect(() => seal(page('', '<p title="javascript:a()" data-on=1><code>onclick</code>'))).not.toThrow();
  });
});

import { describe, expect, it } from 'vitest';
import { defaultPolicy } from './trustedTypes';

type Rules = Readonly<Record<'createScriptURL' | 'createScript' | 'createHTML', (text: string) => string>>;

/** Runs the script as a browser would, on a page of the guide. */
function rulesIn(): Rules {
  const created: Rules[] = [];
  const trustedTypes = { createPolicy: (_name: string, rules: Rules) => created.push(rules) };
  const page = { origin: 'https://cmk.example', href: 'https://cmk.example/nl/' };
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  new Function('globalThis', 'trustedTypes', 'location', defaultPolicy)({ trustedTypes }, trustedTypes, page);
  const [rules] = created;
  if (rules === undefined) throw new Error('Expected the script to create a policy.');
  return rules;
}

describe('what may become code', () => {
  it('is a script of this site', () => {
    expect(rulesIn().createScriptURL('/assets/js/main.js')).toBe('/assets/js/main.js');
  });

  it.each([
    'https://elsewhere.example/a.js',
    '//elsewhere.example/a.js',
    'data:text/javascript,a()',
    'javascript:a()',
  ])('is not %s', (address) => {
    expect(rulesIn().createScriptURL(address)).toBeUndefined();
  });

  it('is data for search engines, and no other text in a script', () => {
    expect(rulesIn().createScript('{"@context":"https://schema.org"}')).toContain('schema.org');
    expect(rulesIn().createScript('alert(1)')).toBeUndefined();
  });

  it('is plain emphasis in a heading', () => {
    expect(rulesIn().createHTML('The claim <code>wids</code>, <em>really</em>')).toBe(
      'The claim <code>wids</code>, <em>really</em>',
    );
  });

  it.each([
    '<img src=x onerror=a()>',
    '<script>a()</script>',
    '<code onclick=a()>x</code>',
    '<CODE/onclick=a()>',
    '<code\nonclick=a()>',
    '<svg><a href=javascript:a()>',
    '<<code>script>',
    '<!--><img src=x onerror=a()>',
  ])('is no markup that could do something: %s', (html) => {
    expect(
      rulesIn()
        .createHTML(html)
        .replaceAll(/<\/?(?:code|em|strong|b|i)>/g, ''),
    ).not.toContain('<');
  });

  it('is left to the browser where it does not know trusted types', () => {
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
    expect(() => new Function('globalThis', defaultPolicy)({})).not.toThrow();
  });
});

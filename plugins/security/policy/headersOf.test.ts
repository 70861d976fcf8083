import { describe, expect, it } from 'vitest';
import { cloudNames } from '../../../src/azure/settings/clouds';
import { siteSettings } from '../../siteSettings';
import { areaOf } from './Area';
import { connectSources } from './connectSources';
import { headersOf } from './headersOf';

const allowed = { scripts: ["'sha256-a='"], styles: [], connect: ['https://login.example'] };
const policyOf = (area: Parameters<typeof headersOf>[0]): string =>
  headersOf(area, allowed)['Content-Security-Policy'] ?? '';

describe('the hosts that a page may ask', () => {
  it.each(cloudNames)('are the three of the cloud %s, by https', (cloud) => {
    const sources = connectSources(siteSettings({ CMK_CLOUD: cloud }, '/'));
    expect(sources).toHaveLength(3);
    expect(sources.every((source) => new URL(source).origin === source && source.startsWith('https:'))).toBe(
      true,
    );
  });

  it('are those of this computer only, in the demo', () => {
    expect(connectSources(siteSettings({ CMK_DEMO: '1' }, '/'))).toEqual(['http://localhost:*']);
  });
});

describe('headers', () => {
  it('let no other site show a page in a frame', () => {
    for (const area of ['pages', 'assets', 'search', 'sign-in'] as const) {
      expect(policyOf(area)).toContain("frame-ancestors 'none'");
    }
  });

  it('allow WebAssembly to the search alone, whose worker has the policy of its own file', () => {
    expect(areaOf('pagefind/nl/pagefind-worker.js')).toBe('search');
    expect(policyOf('search')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('pages')).not.toContain('wasm');
    expect(policyOf('assets')).not.toContain('wasm');
  });

  it('keep the page that a sign-in ends on out of every cache, and without an opener policy', () => {
    const headers = headersOf(areaOf('auth/redirect.html'), allowed);
    expect(headers['Cache-Control']).toBe('no-store');
    expect(headers).not.toHaveProperty('Cross-Origin-Opener-Policy');
  });

  it('let files whose name changes with their content be kept for a year, and nothing else', () => {
    expect(headersOf(areaOf('assets/js/main.0d9b98a9.js'), allowed)['Cache-Control']).toContain('immutable');
    for (const path of ['index.html', 'nl/', 'img/logo.svg', 'pagefind/en/pagefind.js', 'assets.md']) {
      expect(headersOf(areaOf(path), allowed)['Cache-Control'], path).toBe('no-cache');
    }
  });
});

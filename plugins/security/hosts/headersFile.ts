import { areaOf, areasWithFolder, folderOf } from '../policy/Area';
import { commonHeaders, type Headers, ownHeaders } from '../policy/headersOf';
import type { SealedSite } from '../SealedSite';

/** @see https://developers.cloudflare.com/pages/configuration/headers/ */
const mostRules = 100;
const longestLine = 2000;

/**
 * `_headers` of Netlify and Cloudflare Pages. Where two rules match, one host lets the later win and the other joins
 * both values with a comma: so no header is named by two rules that match the same address, and each entry at the root
 * has a rule of its own.
 */
export function headersFile({ baseUrl, allowed, entries }: SealedSite): string {
  const pages = ownHeaders('pages', allowed);
  const rules: readonly (readonly [string, Headers])[] = [
    [`${baseUrl}*`, commonHeaders],
    [baseUrl, pages],
    ...entries
      .filter((entry) => entry.endsWith('/') || entry.endsWith('.html'))
      .filter((entry) => areaOf(entry) === 'pages')
      .map((entry) => [`${baseUrl}${entry}${entry.endsWith('/') ? '*' : ''}`, pages] as const),
    ...areasWithFolder.map((area) => [`${baseUrl}${folderOf[area]}*`, ownHeaders(area, allowed)] as const),
  ];
  const text = rules.map(ruleText).join('\n');
  const length = Math.max(...text.split('\n').map((line) => line.length));
  if (rules.length > mostRules || length > longestLine) {
    throw new Error(
      `_headers may have ${mostRules} rules of ${longestLine} characters a line, and would have ${rules.length} rules and a line of ${length}. Use fewer entries at the root of the site, or fewer different inline scripts and style attributes.`,
    );
  }
  return text;
}

const ruleText = ([address, headers]: readonly [string, Headers]): string =>
  [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

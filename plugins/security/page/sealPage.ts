import { areaOf } from '../policy/Area';
import { contentSecurityPolicy } from '../policy/contentSecurityPolicy';
import { hashSource } from '../policy/hashSource';
import { describeFault } from './describeFault';
import { readInlineCode } from './readInlineCode';

interface SealedPage {
  readonly html: string;
  /** Hash sources, as they stand in its policy. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Puts the policy of a page into its head: exactly the scripts that stand in it, and no others.
 * @param path from the root of the site, such as `nl/glossary/index.html`
 */
export function sealPage(html: string, path: string, connect: readonly string[]): SealedPage {
  const { faults, place, ...code } = readInlineCode(html);
  if (faults.length > 0) {
    throw new Error(
      [`${path} cannot be given a policy:`, ...faults.map((fault) => `- ${describeFault(fault)}`)].join('\n'),
    );
  }
  const scripts = code.scripts.map(hashSource);
  const styles = code.styles.map(hashSource);
  const policy = contentSecurityPolicy(areaOf(path), { scripts, styles, connect }, 'page');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return { html: html.slice(0, place.start) + meta + html.slice(place.end), scripts, styles };
}

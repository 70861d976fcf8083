import { PurgeCSS } from 'purgecss';

/**
 * The part of a stylesheet that HTML needs before any code has changed it.
 * @param html text in which every class, id, attribute and element occurs that is styled then; what else occurs in it
 * only keeps a rule that is not needed
 */
export async function readingStyles(css: string, html: string): Promise<string> {
  const words = new Set(html.match(/[\w-]+/g));
  const [kept] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: [{ raw: [...words].join(' '), extension: 'html' }],
    // A rule for any element, such as `:focus-visible`.
    safelist: { standard: [/^:/] },
  });
  if (kept === undefined) throw new Error('PurgeCSS gave no stylesheet back.');
  return kept.css;
}

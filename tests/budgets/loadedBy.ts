import { selectAll } from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Element } from 'hast';

/** What a browser loads for a page by itself, before anybody touches it. */
export interface Loaded {
  /** Addresses as they stand in the HTML. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Fonts, images, frames and the like. */
  readonly others: readonly string[];
  /** Text of scripts that stand in the page. */
  readonly inlineScripts: readonly string[];
}

const textOf = (element: Element, name: string): string => String(element.properties[name] ?? '');

/** Data and not code, whatever the element is called. */
const isCode = (script: Element): boolean =>
  /^(?:|module|text\/javascript)$/.test(textOf(script, 'type').trim());

const textIn = (script: Element): string =>
  script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const addresses = (found: readonly Element[], name: string): readonly string[] =>
  found.map((element) => textOf(element, name)).filter((address) => address !== '');

/** `srcset` has a width or a density behind each address. */
const ofSourceSet = (found: readonly Element[]): readonly string[] =>
  addresses(found, 'srcSet').flatMap((set) => set.split(',').map((one) => one.trim().split(/\s+/)[0] ?? ''));

export function loadedBy(html: string): Loaded {
  const tree = unified().use(rehypeParse).parse(html);
  const all = (selector: string): readonly Element[] => selectAll(selector, tree);
  const scripts = all('script').filter(isCode);
  return {
    scripts: [
      ...addresses(scripts, 'src'),
      ...addresses(all('link[rel~=modulepreload], link[rel~=preload][as=script]'), 'href'),
    ],
    styles: addresses(all('link[rel~=stylesheet], link[rel~=preload][as=style]'), 'href'),
    others: [
      ...addresses(
        all(
          'link[rel~=preload]:not([as=script], [as=style]), link[rel~=icon], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=prefetch], link[rel~=manifest]',
        ),
        'href',
      ),
      ...addresses(all('img, iframe, embed, video, audio, source, track, input[type=image]'), 'src'),
      ...addresses(all('object'), 'data'),
      ...addresses(all('video'), 'poster'),
      ...ofSourceSet(all('img, source')),
    ],
    inlineScripts: scripts.filter((script) => textOf(script, 'src') === '').map(textIn),
  };
}

import { createProcessorUncached } from '@docusaurus/mdx-loader/lib/processor.js';
import { run } from '@mdx-js/mdx';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ComponentProps, type ComponentType, createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import { dialectSite } from '../DialectSite';
import { parseFrontMatterFor } from '../frontMatter/parseFrontMatter';
import { rehypeDialect } from '../rehypeDialect';
import { remarkDialect } from '../remarkDialect';
import { Warnings, describeWarning } from '../Warnings';

/** A small site to which the pages of the tests belong. */
export const siteDir = fileURLToPath(new URL('./site', import.meta.url));

interface Rendered {
  readonly html: string;
  readonly warnings: readonly string[];
}

/** Components show what they were given; what they look like is looked at in the browser. */
const shownAs = (name: string): ComponentType<{ children?: ReactNode }> =>
  function Shown({ children, ...properties }) {
    return createElement(name, properties, children);
  };

/** The link of the theme takes this property, which a plain element does not know. */
const Anchor: ComponentType<ComponentProps<'a'> & { 'data-noBrokenLinkCheck'?: string }> = ({
  'data-noBrokenLinkCheck': unchecked,
  ...properties
}) => createElement('a', { ...properties, 'data-unchecked': unchecked });

const names = ['Badge', 'Image', 'MissingImage', 'MissingSnippet', 'Note', 'ShadeBox', 'Video'];
const components = Object.fromEntries([
  ...names.map((name) => [
    `ExperienceLeague${name}`,
    shownAs(`x${name.replaceAll(/[A-Z]/g, '-$&').toLowerCase()}`),
  ]),
  ['a', Anchor],
  ['Tabs', shownAs('x-tabs')],
  ['TabItem', shownAs('x-tab')],
]) as Record<string, ComponentType<never>>;

/** Renders a page through the processor that Docusaurus itself uses for `.md`, down to HTML. */
export async function renderDialect(
  source: string,
  file = 'docs/page.md',
  language = 'en',
): Promise<Rendered> {
  const warnings = new Warnings(siteDir, () => undefined);
  const site = dialectSite({ siteDir, language, i18nFolder: 'i18n' }, warnings);
  const filePath = path.join(siteDir, file);
  const { frontMatter } = await parseFrontMatterFor(warnings)({
    filePath,
    fileContent: source,
    defaultParseFrontMatter: () => Promise.reject(new Error('Only pages in the dialect are rendered here.')),
  });
  const processor = await createProcessorUncached({ options: processorOptions(site), format: 'md' });
  const compiled = await processor.process({
    content: source,
    filePath,
    frontMatter,
    compilerName: 'client',
  });
  const { default: Content } = await run(asFunctionBody(compiled.content), {
    ...runtime,
    useMDXComponents: () => components as never,
    baseUrl: import.meta.url,
  });
  const html = renderToStaticMarkup(createElement(Content));
  return { html, warnings: warnings.all().map(describeWarning) };
}

/** Pictures are addresses to the bundler; here they are the path that it would be asked for. */
const asFunctionBody = (code: string): string =>
  `const require = (request) => ({ default: request.split('!').at(-1) });\n${code}`;

function processorOptions(site: ReturnType<typeof dialectSite>): never {
  return {
    outputFormat: 'function-body',
    siteDir,
    staticDirs: [site.staticFolder],
    admonitions: true,
    markdownConfig: {
      format: 'detect',
      emoji: true,
      mermaid: false,
      mdx1Compat: { comments: false, admonitions: false, headingIds: false },
      anchors: { maintainCase: false },
      remarkRehypeOptions: {},
      hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    },
    resolveMarkdownLink: ({ linkPathname }: { linkPathname: string }) => linkPathname.replace(/\.mdx?$/, '/'),
    beforeDefaultRemarkPlugins: [[remarkDialect, site]],
    rehypePlugins: [[rehypeDialect, site]],
  } as never;
}

/** The id that Docusaurus gives to the page of a file: `reference/checks` for `reference/checks.mdx`. */
export const pageId = (page: string): string => page.replace(/\.mdx?$/, '');

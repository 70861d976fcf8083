/** Pages of this project are `.mdx`; `.md` is the dialect, and nothing in this folder touches anything else. */
export const isDialectFile = (filePath: string): boolean => /\.md$/i.test(filePath);

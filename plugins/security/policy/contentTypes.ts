/** Without the charset, browsers take the accents of another alphabet for the words of four languages. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface ExcerptPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Takes Pagefind's excerpt apart, so that no HTML from a file is put into the page. */
export const excerptPieces = (excerpt: string): readonly ExcerptPiece[] =>
  excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece
        .replace(/^<mark>|<\/mark>$/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>'),
      isFound: piece.startsWith('<mark>'),
    }));

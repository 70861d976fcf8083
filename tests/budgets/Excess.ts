/** What a page or the site has too much of. Sizes are bytes. */
export type Excess =
  | {
      readonly kind: 'page';
      readonly page: string;
      readonly part: 'html' | 'scripts' | 'styles';
      readonly found: number;
      readonly allowed: number;
    }
  | { readonly kind: 'foreign' | 'font'; readonly page: string; readonly address: string }
  | {
      readonly kind: 'site';
      readonly part: 'main' | 'largestOtherChunk' | 'searchIndex' | 'images';
      readonly found: number;
      readonly allowed: number;
    }
  /** A page with a budget of its own that is not in the build, or that no longer needs one. */
  | { readonly kind: 'idle-budget'; readonly page: string };

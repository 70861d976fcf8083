/** What the guide uses of Pagefind's module, which the build of the index writes and no package has types for. */
export interface PagefindModule {
  readonly createInstance: (options: PagefindOptions) => Pagefind;
}

export interface PagefindOptions {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly excerptLength: number;
  readonly ranking: { readonly pageLength: number; readonly metaWeights: Readonly<Record<string, number>> };
}

export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindRecord>;
}

export interface PagefindRecord {
  readonly url: string;
  /** With `<mark>` around what was found, and `&lt;` and `&gt;` in place of the signs. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

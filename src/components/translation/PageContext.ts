import { createContext, useContext } from 'react';

export interface PageFacts {
  readonly id: string;
  /** Whether the text is English because the reader's language does not have the page. */
  readonly isFallback: boolean;
}

/** Null outside a page of the guide, such as on the one that says that there is no such page. */
export const PageContext = createContext<PageFacts | null>(null);

export const usePage = (): PageFacts | null => useContext(PageContext);

export const useIsFallback = (): boolean => usePage()?.isFallback ?? false;

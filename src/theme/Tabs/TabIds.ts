import { createContext, useContext } from 'react';

/** What the ids of a row of tabs and of its panels begin with. */
export const TabIds = createContext('tabs');

/** @returns the ids by which a tab and its panel name each other (WCAG 1.3.1, 4.1.2) */
export function useTabIds(): (value: string) => { readonly tab: string; readonly panel: string } {
  const prefix = useContext(TabIds);
  return (value) => ({ tab: `${prefix}-${value}`, panel: `${prefix}-${value}-panel` });
}

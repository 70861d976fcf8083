import { createContext } from 'react';

/** True on the page that says that there is no such page: it has no counterpart in another language. */
export const NoSuchPageContext = createContext(false);

import { createContext } from 'react';

/** Another object for each time that the widgets within a boundary begin anew. */
export const AttemptContext = createContext<object>({});

import { pseudoText } from './pseudoText';

/** A string of a widget: `one key|{count} keys` keeps its forms and its placeholders. */
export const pseudoMessage = (message: string): string =>
  message
    .split('|')
    .map((form) => pseudoText(form))
    .join('|');

import { stringify } from 'yaml';
import type { Page } from './Page';

/** @param mark makes the text another one, for a build after an edit */
export const pageText = ({ title, description, body }: Page, mark = ''): string =>
  `---\n${stringify({ title, description }, { lineWidth: 0 })}---\n\n${body}${mark}`;

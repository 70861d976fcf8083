import { createHash } from 'node:crypto';

/** How a policy names inline code that may run: CSP level 3, “hash-source”. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

import { judgeKeyIdentifier } from '../../../key-identifier';

/** Whether what was typed is a Key Identifier, right or nearly so, and not something to look for. */
export function isKeyIdentifier(text: string): boolean {
  // A bare word could be the name of a vault; nobody who types one wants it checked.
  if (!text.includes('/')) return false;
  const { verdict, identifier } = judgeKeyIdentifier(text);
  return verdict !== 'invalid' || identifier !== null;
}

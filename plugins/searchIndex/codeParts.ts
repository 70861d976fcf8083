import { wordsIn } from '../../src/components/Search/engine/wordsIn';

/** The words in a code, so that a part of it finds it: `rbac` in `ForbiddenByRbac`, 65001 in `AADSTS65001`. */
export function codeParts(code: string): string[] {
  const separated = code
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2');
  return [...new Set([...wordsIn(code), ...wordsIn(separated)])];
}

import { foldWord } from './foldWord';
import type { Hit } from './Hit';
import { isSameName } from './isSameName';

const bare = (text: string): string => foldWord(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** Shorter texts are the beginning of too many codes. */
const shortestCode = 3;

/** Puts first what has the code, the everyday words, the name, and last a part of the code that was looked for. */
export function byName(hits: readonly Hit[], wanted: string): readonly Hit[] {
  const bareWanted = bare(wanted);
  const rank = ({ codes, everyday, title, names }: Hit): number => {
    const bareCodes = codes.map(bare);
    if (bareCodes.includes(bareWanted)) return 4;
    if (everyday.some((words) => isSameName(words, wanted))) return 3;
    if ([title, ...names].some((name) => isSameName(name, wanted))) return 2;
    const isPart = (code: string): boolean => code.endsWith(bareWanted) || code.startsWith(bareWanted);
    return bareWanted.length >= shortestCode && bareCodes.some(isPart) ? 1 : 0;
  };
  return [...hits].sort((a, b) => rank(b) - rank(a));
}

import type { Hit } from './Hit';

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Puts first what is called exactly as was typed, and then what has a code that ends or begins like it. */
export function byCode(hits: readonly Hit[], typed: string): readonly Hit[] {
  const wanted = bare(typed);
  if (wanted.length < 3) return hits;
  const rank = ({ codes, title }: Hit): number => {
    const names = codes.map(bare);
    if (names.includes(wanted)) return 3;
    if (bare(title) === wanted) return 2;
    return names.some((name) => name.endsWith(wanted) || name.startsWith(wanted)) ? 1 : 0;
  };
  return [...hits].sort((a, b) => rank(b) - rank(a));
}

import { secretMaterialIn } from '../../key-identifier';
import type { ErrorMatch } from './ErrorMatch';
import { findHits } from './findHits';
import type { Hit } from './Hit';
import { mergeSame } from './mergeSame';
import { telling } from './rankOf';
import { readParams } from './readParams';
import { splitReports } from './splitReports';

export interface Explanation {
  /** In the order of the text; empty where no error is recognised. */
  readonly matches: readonly ErrorMatch[];
}

/** More errors than anybody reads at once; the rest of the text is not looked at. */
const mostHits = 200;
/** Fields of an error stand near its code. */
const reach = 8000;

/**
 * Finds the errors in any pasted text. Total: throws nothing, and the time grows with the length of the text.
 * A code that is not known is reported as such, word for word; nothing is guessed.
 */
export function explainError(text: string): Explanation {
  const kind = secretMaterialIn(text);
  if (kind !== null) {
    return { matches: [{ code: 'error/secret-material', span: [0, text.length], params: { kind } }] };
  }
  const matches: ErrorMatch[] = [];
  let left = mostHits;
  const hits = findHits(text);
  let next = 0;
  for (const [start, end] of splitReports(text)) {
    const first = next;
    while ((hits[next]?.start ?? Infinity) < end) next++;
    const chosen = mostTelling(hits.slice(first, next)).slice(0, left);
    left -= chosen.length;
    matches.push(...chosen.map((hit, index) => read(text, hit, chosen, index, start, end)));
    if (left === 0) break;
  }
  return { matches: mergeSame(matches) };
}

/** What tells something stays; where nothing does, the best of the rest. */
function mostTelling(hits: readonly Hit[]): Hit[] {
  const best = Math.max(...new Set(hits.map(({ rank }) => rank)));
  const kept = hits.filter(({ rank }) => rank >= Math.min(best, telling));
  // Of codes inside one another, none of them known, the outer one is enough to look up.
  return best < telling ? kept.slice(0, 1) : kept;
}

/** The fields of an error stand behind its code, up to where the same code comes again; only the first may have some before. */
function read(
  text: string,
  hit: Hit,
  all: readonly Hit[],
  index: number,
  start: number,
  end: number,
): ErrorMatch {
  const isFirst = all.findIndex(({ code }) => code === hit.code) === index;
  const again = all.find(({ code, start: place }, i) => i > index && code === hit.code && place >= hit.end);
  const from = isFirst ? Math.max(start, hit.start - reach) : hit.start;
  const part = text.slice(from, Math.min(again?.start ?? end, hit.start + reach));
  const raw = text.slice(hit.start, hit.end);
  return {
    code: hit.code,
    span: [hit.start, hit.end],
    params: readParams(hit.code, part, raw),
  } as ErrorMatch;
}

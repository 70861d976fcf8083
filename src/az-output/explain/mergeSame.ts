import type { ErrorMatch } from './ErrorMatch';

/** Fields that tell one error from another of the same code. */
const telling = [
  'resource',
  'vault',
  'name',
  'scope',
  'action',
  'host',
  'appId',
  'found',
  'caller',
  'message',
];

/** Tools say the same thing several times: with its code, in words, and as JSON. It is reported once. */
export function mergeSame(matches: readonly ErrorMatch[]): ErrorMatch[] {
  const merged: ErrorMatch[] = [];
  for (const match of matches) {
    const index = merged.findIndex((earlier) => isSame(earlier, match));
    const earlier = merged[index];
    if (earlier === undefined) merged.push(match);
    else merged[index] = together(earlier, match);
  }
  return merged.sort((a, b) => a.span[0] - b.span[0]);
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = ({ params }: ErrorMatch): Fields => params as unknown as Fields;

function isSame(a: ErrorMatch, b: ErrorMatch): boolean {
  if (a.code !== b.code) return false;
  const [first, second] = [fieldsOf(a), fieldsOf(b)];
  // Different numbers of the token service, or different unknown codes, are different errors.
  if (isCode(first.raw) && isCode(second.raw) && /^AADSTS|^AKV/.test(`${first.raw}`)) {
    if (first.raw !== second.raw) return false;
  }
  if (a.code === 'error/unknown' && first.raw !== second.raw) return false;
  return telling.every((name) => agree(first[name], second[name]));
}

const isCode = (raw: unknown): boolean => typeof raw === 'string' && /^\w+$/.test(raw);

const agree = (a: unknown, b: unknown): boolean =>
  (a ?? null) === null || (b ?? null) === null || folded(a) === folded(b);

const folded = (value: unknown): string => JSON.stringify(value).toLowerCase();

/** A code says more than the words around it, so the place of the code wins; fields come from wherever they stand. */
function together(a: ErrorMatch, b: ErrorMatch): ErrorMatch {
  const better = !isCode(fieldsOf(a).raw) && isCode(fieldsOf(b).raw) ? b : a;
  const [first, second] = better === a ? [fieldsOf(a), fieldsOf(b)] : [fieldsOf(b), fieldsOf(a)];
  const params = Object.fromEntries(
    Object.keys(first).map((name) => {
      const [one, other] = [first[name], second[name]];
      if (typeof one === 'boolean') return [name, one || other === true];
      if (Array.isArray(one)) return [name, one.length > 0 ? one : other];
      return [name, one ?? other];
    }),
  );
  return { ...better, params } as unknown as ErrorMatch;
}

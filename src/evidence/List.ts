import { element, field, isObject, type JsonObject, kindOf } from './json';
import { andThen, type Observation, type Reason, seen, unreadable } from './Observation';

/** A list with what kept us from reading all of it. Entries prove presence; only a complete list proves absence. */
export interface List<T> {
  readonly items: readonly T[];
  readonly incomplete: Reason | null;
}

/** Names under which the services say that a list goes on. */
const continuations = ['nextLink', '@odata.nextLink', '$skipToken', 'skipToken', '@nextLink'];

/**
 * `{value: […], nextLink?}` as Resource Manager and Graph write it, `{data: […]}` of Resource Graph, or the bare array
 * that the `list` commands of `az` print.
 *
 * @param bare what it means for completeness when the array is bare
 */
export const readList = <T>(
  body: Observation<unknown>,
  member: 'value' | 'data',
  bare: Reason | null,
  readItem: (item: Observation<JsonObject>) => T,
): Observation<List<T>> =>
  andThen(body, (value, source) => {
    if (Array.isArray(value)) return seen(readItems(value, source, bare, readItem), source);
    if (!isObject(value)) {
      return unreadable({ code: 'not-understood', expected: 'object', found: kindOf(value) }, source);
    }
    const list = field(seen(value, source), member);
    const goesOn = continuations.some((name) => (value[name] ?? '') !== '') || isTruncated(value);
    if (list.state === 'absent') return unreadable({ code: 'not-stated' }, list.source);
    return andThen(list, (items, place) =>
      Array.isArray(items)
        ? seen(readItems(items, place, goesOn ? { code: 'truncated' } : null, readItem), place)
        : unreadable({ code: 'not-understood', expected: 'array', found: kindOf(items) }, place),
    );
  });

/** Resource Graph writes it as the text "true". */
const isTruncated = ({ resultTruncated }: JsonObject): boolean =>
  resultTruncated !== undefined && resultTruncated !== 'false' && resultTruncated !== false;

function readItems<T>(
  items: readonly unknown[],
  source: Parameters<typeof element>[0],
  incomplete: Reason | null,
  readItem: (item: Observation<JsonObject>) => T,
): List<T> {
  const read: T[] = [];
  let reason = incomplete;
  items.forEach((item, index) => {
    const place = element(source, index);
    if (isObject(item)) read.push(readItem(seen(item, place)));
    else reason ??= { code: 'not-understood', expected: 'object', found: kindOf(item) };
  });
  return { items: read, incomplete: reason };
}

/** Reading JSON from outside, field by field: each step says what it found instead of trusting it. */
import type { Source } from './Bundle';
import { absent, andThen, type Observation, seen, unreadable } from './Observation';

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The kind of a JSON value, for "expected …, found …". */
export const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

// Written out, for a spread here is the slowest thing in reading a bundle.
const inside = (source: Source, name: string): Source => ({
  member: source.member,
  path: source.path === '' ? name : `${source.path}.${name}`,
});

export const element = (source: Source, index: number): Source => ({
  member: source.member,
  path: `${source.path}[${index}]`,
});

/** A field of an object. Azure writes "not set" as a missing field or as null; both are absent. */
export const field = (object: Observation<JsonObject>, name: string): Observation<unknown> =>
  andThen(object, (value, source) => {
    const found = Object.hasOwn(value, name) ? value[name] : undefined;
    const place = inside(source, name);
    return found === undefined || found === null ? absent(place) : seen(found, place);
  });

const typed =
  <T>(expected: string, is: (value: unknown) => value is T) =>
  (observation: Observation<unknown>): Observation<T> =>
    andThen(observation, (value, source) =>
      is(value)
        ? seen(value, source)
        : unreadable({ code: 'not-understood', expected, found: kindOf(value) }, source),
    );

export const asObject = typed('object', isObject);
export const asArray = typed('array', (value): value is readonly unknown[] => Array.isArray(value));
export const asString = typed('string', (value): value is string => typeof value === 'string');
export const asBoolean = typed('boolean', (value): value is boolean => typeof value === 'boolean');
export const asCount = typed(
  'whole number',
  (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0,
);

export const objectIn = (object: Observation<JsonObject>, name: string): Observation<JsonObject> =>
  asObject(field(object, name));
export const stringIn = (object: Observation<JsonObject>, name: string): Observation<string> =>
  asString(field(object, name));
export const booleanIn = (object: Observation<JsonObject>, name: string): Observation<boolean> =>
  asBoolean(field(object, name));

/** The first of several names that is there: Resource Manager and the data plane spell some fields differently. */
export const firstOf = <T>(...candidates: readonly Observation<T>[]): Observation<T> =>
  candidates.find(({ state }) => state !== 'absent') ?? candidates[0]!;

import { isObject } from './json';

/** The rows of a list, whether Resource Manager or Graph wraps them or `az` prints them bare; of anything else, none. */
export const rowsOf = (body: unknown): readonly unknown[] =>
  Array.isArray(body) ? body : isObject(body) && Array.isArray(body.value) ? body.value : [];

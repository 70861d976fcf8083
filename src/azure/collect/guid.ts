import { guidPattern } from '../../key-identifier';

/** Ids become parts of addresses, so nothing else passes for one. */
export const isGuid = (value: unknown): value is string =>
  typeof value === 'string' && guidPattern.test(value);

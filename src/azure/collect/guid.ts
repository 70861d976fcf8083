const guid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids become parts of addresses, so nothing else passes for one. */
export const isGuid = (value: unknown): value is string => typeof value === 'string' && guid.test(value);

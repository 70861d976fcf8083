/** The value of a JSON document; undefined, which is no JSON value, if it is not one after all. */
export function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

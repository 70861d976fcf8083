import type { Bundle } from '../../../src/evidence';
import { readySetUp } from '../readySetUp';

/** Values by their place, such as `vault.body.properties.sku.name`; undefined takes the field away. */
export type Edits = Readonly<Record<string, unknown>>;

/** A set-up with some values changed, new on each call. */
export const changed =
  (edits: Edits, start: () => object = readySetUp) =>
  (): Bundle => {
    const setUp = start();
    for (const [place, value] of Object.entries(edits)) change(setUp, place.split('.'), value);
    return setUp as Bundle;
  };

function change(setUp: object, path: readonly string[], value: unknown): void {
  const name = path.at(-1) ?? '';
  let holder = setUp as Record<string, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  if (value === undefined) delete holder[name];
  else holder[name] = structuredClone(value);
}

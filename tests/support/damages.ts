import { forbidden, missing } from './setUps/answers';

/** One way in which an answer comes out wrong: on the way, by a copy that was cut, or by a tool that rewrote it. */
export interface Damage {
  /** Such as `vault.body.properties.sku`. */
  readonly path: string;
  readonly kind:
    'remove' | 'null' | 'retype' | 'empty' | 'swap' | 'drop' | 'duplicate' | 'reverse' | 'cut' | 'continue';
  /** What stands there now, or with what it was swapped. */
  readonly detail: string;
  /** A damaged copy that shares with the original what is not damaged. */
  readonly apply: (setUp: unknown) => unknown;
}

type Step = string | number;
type Change = (value: unknown) => unknown;
const gone = Symbol('gone');

/** A copy in which only what leads to the change is new. */
function changedAt(value: unknown, path: readonly Step[], change: Change): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? changedAt(item, rest, change) : item));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  const changed = changedAt(object[step], rest, change);
  const { [step]: _, ...others } = object;
  return changed === gone ? others : { ...object, [step]: changed };
}

const otherTypes: readonly unknown[] = ['', 'text', 0, 1, true, false, [], {}];
const typeOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

const cuts = [
  { ok: false, error: '' },
  { ok: false, error: 'skipped' },
  forbidden('Microsoft.KeyVault/vaults/read', '/'),
  missing('ResourceNotFound', 'The Resource was not found.'),
  { ok: false, error: 'ERROR: Not Found(<html><body>404</body></html>)' },
  { ok: false, error: 'ERROR: Too Many Requests()' },
  { ok: true, body: '<html></html>' },
  { ok: true },
  { ok: false },
  {},
];
const continuations: readonly (readonly [string, string])[] = [
  ['nextLink', 'https://management.azure.com/next'],
  ['@odata.nextLink', 'https://graph.microsoft.com/next'],
  ['$skipToken', 'token'],
  ['resultTruncated', 'true'],
];

function* atValue(value: unknown, path: readonly Step[]): Generator<Damage> {
  const name = path.join('.');
  const damage = (kind: Damage['kind'], detail: string, change: Change): Damage => ({
    path: name,
    kind,
    detail,
    apply: (setUp) => changedAt(setUp, path, change),
  });
  const isInList = typeof path.at(-1) === 'number';
  if (!isInList) yield damage('remove', '', () => gone);
  if (value !== null) yield damage('null', '', () => null);
  for (const other of otherTypes) {
    if (typeOf(other) !== typeOf(value)) yield damage('retype', JSON.stringify(other), () => other);
  }
  if (Array.isArray(value)) yield* atList(value, damage);
  else if (typeof value === 'object' && value !== null) yield* atObject(value, damage);
}

type Make = (kind: Damage['kind'], detail: string, change: Change) => Damage;

function* atList(list: readonly unknown[], damage: Make): Generator<Damage> {
  if (list.length > 0) yield damage('empty', '', () => []);
  if (list.length > 1) yield damage('reverse', '', () => [...list].reverse());
  for (const [index, item] of list.entries()) {
    yield damage('drop', String(index), () => list.filter((_, other) => other !== index));
    yield damage('duplicate', String(index), () => [...list, structuredClone(item)]);
  }
}

function* atObject(object: object, damage: Make): Generator<Damage> {
  const entries = Object.entries(object);
  if (entries.length > 0) yield damage('empty', '', () => ({}));
  for (const [index, [one, first]] of entries.entries()) {
    for (const [other, second] of entries.slice(index + 1)) {
      if (first === second) continue;
      yield damage('swap', `${one} and ${other}`, () => ({ ...object, [one]: second, [other]: first }));
    }
  }
  if (Object.hasOwn(object, 'ok')) {
    for (const cut of cuts) yield damage('cut', JSON.stringify(cut), () => cut);
  }
  if (Object.hasOwn(object, 'value') || Object.hasOwn(object, 'data')) {
    for (const [name, value] of continuations) {
      yield damage('continue', name, () => ({ ...object, [name]: value }));
    }
  }
}

/** Every single damage to a set-up: all places, all kinds. */
export function* damagesOf(value: unknown, path: readonly Step[] = []): Generator<Damage> {
  if (path.length > 0) yield* atValue(value, path);
  else yield* atObject(value as object, swapOnly);
  if (typeof value !== 'object' || value === null) return;
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const step of steps) yield* damagesOf((value as Record<Step, unknown>)[step], [...path, step]);
}

/** Of the whole bundle; nothing contains it that it could be changed in. */
const swapOnly: Make = (kind, detail, change) => ({ path: '', kind, detail, apply: change });

/** What this site keeps begins so; nothing else in the storage of the origin is touched. */
export const prefix = 'cmk-guide.';

export type StoreResult = 'stored' | 'full' | 'forbidden';

/** Null where there is nothing, and where the browser forbids storage. */
export function readStored(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

export function store(name: string, text: string): StoreResult {
  try {
    localStorage.setItem(prefix + name, text);
    return 'stored';
  } catch (error) {
    return isFull(error) ? 'full' : 'forbidden';
  }
}

/** Firefox has a name of its own for it. */
const isFull = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');

/** Other tabs keep what they show. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    // Forbidden storage holds nothing to forget.
  }
}

/** Other tabs forget it too: they are told of the empty text before it is removed. */
export function clear(name: string): void {
  try {
    if (localStorage.getItem(prefix + name) !== null) localStorage.setItem(prefix + name, '');
  } catch {
    // An older browser may refuse any write when storage is full; removing still works.
  }
  forget(name);
}

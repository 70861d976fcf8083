import type { Place } from './Place';

/** Null for what no page of this version has written. */
export function readPlace(kept: string | null): Place | null {
  try {
    const value = JSON.parse(kept ?? 'null') as Partial<Place> | null;
    const isPlace =
      typeof value?.page === 'string' &&
      typeof value.at === 'number' &&
      (value.section === null || typeof value.section === 'string') &&
      typeof value.share === 'number' &&
      typeof value.details === 'number' &&
      Array.isArray(value.open) &&
      value.open.every(Number.isInteger);
    return isPlace ? (value as Place) : null;
  } catch {
    return null;
  }
}

import type { NoteKind } from '../../../src/components/experienceLeague/NoteKind';

/** The kinds of notes that the component of the same name shows, by what a page may call them. */
export const noteKinds = {
  NOTE: 'note',
  TIP: 'tip',
  INFO: 'info',
  IMPORTANT: 'important',
  WARNING: 'warning',
  CAUTION: 'caution',
  ERROR: 'error',
  SUCCESS: 'success',
  AVAILABILITY: 'availability',
  PREREQUISITES: 'prerequisites',
  PREREQUISITE: 'prerequisites',
  ADMINISTRATION: 'administration',
  ADMIN: 'administration',
  MORELIKETHIS: 'more-like-this',
} as const satisfies Record<string, NoteKind>;

export const noteKindOf = (name: string): NoteKind | null =>
  Object.hasOwn(noteKinds, name) ? noteKinds[name as keyof typeof noteKinds] : null;

/** The kinds of notes in pages of the Experience League dialect. */
export type NoteKind =
  | 'note'
  | 'tip'
  | 'info'
  | 'important'
  | 'warning'
  | 'caution'
  | 'error'
  | 'success'
  | 'availability'
  | 'prerequisites'
  | 'administration'
  | 'more-like-this';

import { translate } from '@docusaurus/Translate';
import type { NoteKind } from './NoteKind';

/** Kinds for which the theme has a title of its own are not here. */
export type OwnKind = Exclude<NoteKind, 'note' | 'tip' | 'info' | 'warning' | 'caution'>;

export function noteTitle(kind: OwnKind): string {
  switch (kind) {
    case 'important':
      return translate({
        id: 'experienceLeague.note.important',
        message: 'Important',
        description: 'Title of a box with something the reader must know before going on',
      });
    case 'error':
      return translate({
        id: 'experienceLeague.note.error',
        message: 'Error',
        description: 'Title of a box that tells about an error',
      });
    case 'success':
      return translate({
        id: 'experienceLeague.note.success',
        message: 'Success',
        description: 'Title of a box that tells what has worked',
      });
    case 'availability':
      return translate({
        id: 'experienceLeague.note.availability',
        message: 'Availability',
        description: 'Title of a box that tells who can use a feature, and where',
      });
    case 'prerequisites':
      return translate({
        id: 'experienceLeague.note.prerequisites',
        message: 'Prerequisites',
        description: 'Title of a box that tells what must be there before the steps begin',
      });
    case 'administration':
      return translate({
        id: 'experienceLeague.note.administration',
        message: 'For administrators',
        description: 'Title of a box that concerns only administrators',
      });
    case 'more-like-this':
      return translate({
        id: 'experienceLeague.note.moreLikeThis',
        message: 'Related pages',
        description: 'Title of a box with links to pages on the same subject',
      });
  }
}

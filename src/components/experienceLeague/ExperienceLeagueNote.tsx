import Admonition from '@theme/Admonition';
import AdmonitionLayout from '@theme/Admonition/Layout';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { NoteKind } from './NoteKind';
import { noteIcon } from './noteIcons';
import { noteTitle } from './noteTitles';
import styles from './note.module.css';

interface Props {
  kind: NoteKind;
  children: ReactNode;
}

/** A note of the dialect: the theme's own where it has one, else one that looks like them. */
export default function ExperienceLeagueNote({ kind, children }: Props): ReactNode {
  switch (kind) {
    case 'note':
    case 'tip':
    case 'info':
    case 'warning':
    case 'caution':
      return <Admonition type={kind}>{children}</Admonition>;
    default:
      return (
        <AdmonitionLayout
          type={kind}
          icon={noteIcon(kind)}
          title={noteTitle(kind)}
          className={clsx('alert', styles.note, styles[kind])}>
          {children}
        </AdmonitionLayout>
      );
  }
}

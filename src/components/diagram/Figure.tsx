import type { ReactNode } from 'react';
import styles from './Figure.module.css';

interface FigureProps {
  readonly caption: ReactNode;
  readonly children: ReactNode;
}

/** The frame all pictures share: their colours, their caption, and the width they adapt to. */
export default function Figure({ caption, children }: FigureProps): ReactNode {
  return (
    <figure className={styles.figure}>
      {children}
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

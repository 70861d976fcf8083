import { type ReactNode, useId } from 'react';
import styles from './blocks.module.css';

interface Props {
  title?: string;
  children: ReactNode;
}

/** A shaded panel, with the title that the writer gave it. */
export default function ExperienceLeagueShadeBox({ title, children }: Props): ReactNode {
  const id = useId();
  if (title === undefined) return <div className={styles.shadeBox}>{children}</div>;
  return (
    <div className={styles.shadeBox} role="group" aria-labelledby={id}>
      <p id={id} className={styles.shadeBoxTitle}>
        {title}
      </p>
      {children}
    </div>
  );
}

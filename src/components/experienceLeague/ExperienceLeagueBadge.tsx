import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './blocks.module.css';

interface Props {
  kind?: string;
  tooltip?: string;
  children: ReactNode;
}

const looks: Readonly<Record<string, string | undefined>> = {
  positive: styles.positive,
  informative: styles.informative,
  negative: styles.negative,
  caution: styles.caution,
};

/** A word or two that stand out, such as “Beta”. A kind that is not known looks neutral. */
export default function ExperienceLeagueBadge({ kind, tooltip, children }: Props): ReactNode {
  return (
    <span className={clsx(styles.badge, looks[kind ?? ''])} title={tooltip}>
      {children}
    </span>
  );
}

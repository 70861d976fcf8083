import type { ReactNode } from 'react';
import type { LaneContent } from './laneContent';
import styles from './Lane.module.css';

export default function Lane({ part, product, note, stations }: LaneContent): ReactNode {
  return (
    <li className={styles.lane}>
      <p className={styles.heading}>
        <span className={styles.part}>{part}</span>
        <strong className={styles.product}>{product}</strong>
        <span className={styles.note}>{note}</span>
      </p>
      <ol className={styles.stations}>
        {stations.map(({ topic, value, code }) => (
          <li key={topic} className={styles.station}>
            <span className={styles.topic}>{topic}</span>
            <span className={styles.value}>{value}</span>
            {code !== undefined && <code className={styles.code}>{code}</code>}
          </li>
        ))}
      </ol>
    </li>
  );
}

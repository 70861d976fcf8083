import { type ReactNode, useId } from 'react';
import styles from './styles.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with the value and what to do, or `null`. */
  readonly problem: string | null;
  readonly placeholder: string;
}

export default function TextField({ label, value, onChange, problem, placeholder }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
        translate="no"
        placeholder={placeholder}
      />
      <p id={`${id}-problem`} role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}

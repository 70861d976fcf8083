import { translate } from '@docusaurus/Translate';
import type { ReactNode, Ref } from 'react';
import SearchIcon from '../SearchIcon';
import { searchLabel } from './searchLabel';
import styles from './styles.module.css';

interface Props {
  readonly ref: Ref<HTMLInputElement>;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onClose: () => void;
}

export default function SearchField({ ref, text, onChange, onClose }: Props): ReactNode {
  return (
    <div className={styles.head} role="search">
      <SearchIcon />
      {/* Not of type search: there, Escape empties the field before it closes the dialog. */}
      <input
        ref={ref}
        className={styles.field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        value={text}
        onChange={(event) => onChange(event.target.value)}
        aria-label={searchLabel()}
        placeholder={translate({
          id: 'search.placeholder',
          message: 'A word, a code, an error …',
          description: 'Stands in the empty field of the search',
        })}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
      />
      <button type="button" className={styles.close} onClick={onClose}>
        {translate({ id: 'search.close', message: 'Close', description: 'Button that closes the search' })}
      </button>
    </div>
  );
}

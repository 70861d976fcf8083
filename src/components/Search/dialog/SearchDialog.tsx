import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import Answer from './Answer';
import DialogFoot from './DialogFoot';
import SearchField from './SearchField';
import styles from './styles.module.css';
import { searchLabel } from './searchLabel';
import { useClickOutside } from './useClickOutside';
import { useSearch } from './useSearch';
import { walkResults } from './walkResults';

interface Props {
  /** Another number opens the dialog again; what was typed is still there. */
  readonly opened: number;
  readonly onFollow: () => void;
}

export default function SearchDialog({ opened, onFollow }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { text, state, change, retry } = useSearch();
  useClickOutside(dialog);

  useEffect(() => {
    if (opened > 0 && dialog.current?.open === false) dialog.current.showModal();
    field.current?.focus();
    field.current?.select();
  }, [opened]);

  const close = (): void => dialog.current?.close();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (field.current !== null && walkResults(event.nativeEvent, event.currentTarget, field.current)) {
      event.preventDefault();
    }
  };

  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={searchLabel()} onKeyDown={onKeyDown}>
      <SearchField ref={field} text={text} onChange={change} onClose={close} />
      <Answer
        state={state}
        onFollow={() => {
          close();
          onFollow();
        }}
        onRetry={() => {
          retry();
          // The pressed button is about to disappear.
          field.current?.focus();
        }}
      />
      <DialogFoot />
    </dialog>
  );
}

import { type ReactNode, useSyncExternalStore } from 'react';
import styles from './styles.module.css';

const subscribe = (): (() => void) => () => {};
const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

/** Screen readers get the shortcut from `aria-keyshortcuts`. */
export default function ShortcutHint(): ReactNode {
  const keys = useSyncExternalStore(
    subscribe,
    () => (isApple() ? '⌘ K' : 'Ctrl K'),
    () => 'Ctrl K',
  );
  return (
    <kbd className={styles.hint} aria-hidden="true">
      {keys}
    </kbd>
  );
}

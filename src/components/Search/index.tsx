import { translate } from '@docusaurus/Translate';
import { type ComponentType, type ReactNode, useCallback, useState } from 'react';
import type SearchDialog from './dialog/SearchDialog';
import WidgetBoundary from '../WidgetBoundary';
import SearchIcon from './SearchIcon';
import ShortcutHint from './ShortcutHint';
import styles from './styles.module.css';
import { useFocusAfterJump } from './useFocusAfterJump';
import { useShortcuts } from './useShortcuts';

/** The button in the bar. Everything else of the search is loaded when it is opened for the first time. */
export default function Search(): ReactNode {
  const [Dialog, setDialog] = useState<ComponentType<Parameters<typeof SearchDialog>[0]> | null>(null);
  const [opened, setOpened] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);

  const open = useCallback(() => {
    setOpened((times) => times + 1);
    setHasFailed(false);
    import('./dialog/SearchDialog').then(
      ({ default: loaded }) => setDialog(() => loaded),
      () => setHasFailed(true),
    );
  }, []);
  useShortcuts(open);
  const awaitJump = useFocusAfterJump();

  return (
    <div className={styles.search}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={openLabel()}
        onClick={open}>
        <SearchIcon />
        <span className={styles.word}>{openLabel()}</span>
        <ShortcutHint />
      </button>
      <p role="alert" className={styles.failed} hidden={!hasFailed}>
        {hasFailed &&
          translate({
            id: 'search.notLoaded',
            message: 'The search could not be loaded. Check your connection, then press the button again.',
            description: 'Stands under the search button when the network failed',
          })}
      </p>
      {Dialog !== null && (
        <WidgetBoundary name="SearchDialog" kind="control">
          <Dialog opened={opened} onFollow={awaitJump} />
        </WidgetBoundary>
      )}
    </div>
  );
}

const openLabel = (): string =>
  translate({
    id: 'search.open',
    message: 'Search',
    description: 'Button in the bar at the top that opens the search; on narrow screens only an icon is seen',
  });

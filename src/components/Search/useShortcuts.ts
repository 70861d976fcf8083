import { useEffect } from 'react';
import { useDeviceText } from '../deviceText/useDeviceText';
import { isShortcut } from './isShortcut';
import { slashSetting } from './slashSetting';

/** Opens the search by keyboard, unless a dialog is open already. */
export function useShortcuts(open: () => void): void {
  const [slash] = useDeviceText(slashSetting);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || !isShortcut(event, slash !== 'off')) return;
      event.preventDefault();
      if (document.querySelector('dialog[open]') === null) open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, slash]);
}

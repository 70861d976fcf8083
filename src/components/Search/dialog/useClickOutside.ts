import { type RefObject, useEffect } from 'react';

/** Closes a modal dialog by a click beside it, as readers expect; Escape and the button do the same. */
export function useClickOutside(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    const onPress = (event: MouseEvent): void => {
      // What is beside a modal dialog counts as the dialog itself; what is in it is one of its children.
      if (event.target !== element || element === null) return;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const { clientX: x, clientY: y } = event;
      if (x < left || x > right || y < top || y > bottom) element.close();
    };
    element?.addEventListener('mousedown', onPress);
    return () => element?.removeEventListener('mousedown', onPress);
  }, [dialog]);
}

import { makeRestInert } from '../../../components/keyboard/makeRestInert';

/** @returns gives the focus back to the button of the drawer, unless it has gone elsewhere on its own */
export function holdFocusIn(drawer: Element, close: () => void): () => void {
  const closeButton = drawer.querySelector<HTMLElement>('.navbar-sidebar__close');
  const giveBack = makeRestInert(drawer, '.navbar-sidebar__backdrop, script, style');
  const focus = (): void => closeButton?.focus();
  // What slides in cannot have the focus before it is seen.
  focus();
  drawer.addEventListener('transitionend', focusOnce);
  function focusOnce(): void {
    drawer.removeEventListener('transitionend', focusOnce);
    if (!drawer.contains(document.activeElement)) focus();
  }
  const answerKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  document.addEventListener('keydown', answerKey);
  return () => {
    document.removeEventListener('keydown', answerKey);
    drawer.removeEventListener('transitionend', focusOnce);
    const hadFocus = document.activeElement === document.body || drawer.contains(document.activeElement);
    giveBack();
    if (hadFocus) document.querySelector<HTMLElement>('.navbar__toggle')?.focus();
  };
}

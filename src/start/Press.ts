import { pathOf } from './pathOf';

/** Something the reader pressed before the page could answer, and how it is done again. */
export interface Press {
  readonly element: Element;
  readonly again: () => void;
}

/** @param repeat what to do with the element, which React may have made anew since */
function pressOf<Pressed extends HTMLElement>(element: Pressed, repeat: (element: Pressed) => void): Press {
  const path = pathOf(element);
  return {
    element,
    again: () => repeat(element.isConnected ? element : (document.querySelector<Pressed>(path) ?? element)),
  };
}

export const clickOf = (element: HTMLElement): Press => pressOf(element, (found) => found.click());

export function keyOf(element: HTMLElement, event: KeyboardEvent): Press {
  const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
  const same = { key, code, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true };
  return pressOf(element, (found) => void found.dispatchEvent(new KeyboardEvent('keydown', same)));
}

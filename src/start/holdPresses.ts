import { controlAt, isNearControl } from './controlAt';
import { isHeldKey } from './heldKey';
import { clickOf, keyOf, type Press } from './Press';
import { stayOffline } from './stayOffline';
import { enter, type Field, isField } from './typedText';

export interface Held {
  /** Fields the reader typed in, with their text. */
  readonly typed: Map<Field, string>;
  /** Does all of it again, and holds nothing from now on. */
  readonly release: () => void;
}

/**
 * Keeps what the reader does with controls until the page's own code is there. Reading, scrolling and following links
 * need none of it.
 * @param onTouch called whenever the reader touches a control
 */
export function holdPresses(onTouch: () => void): Held {
  const typed: Held['typed'] = new Map();
  const presses: Press[] = [];
  const listening = new AbortController();
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ): void =>
    document.addEventListener(name, listener, { capture: true, passive: false, signal: listening.signal });
  const hold = (event: Event, press: Press): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    // A reader who presses twice because nothing happens means one press.
    const isRepeated = event.type === 'click' && presses.at(-1)?.element === press.element;
    if (!isRepeated) presses.push(press);
    onTouch();
  };

  for (const name of ['pointerdown', 'focusin'] as const) {
    on(name, ({ target }) => {
      if (isNearControl(target)) onTouch();
    });
  }
  on('pointermove', ({ target, movementX, movementY }) => {
    // Not a control that was scrolled under the pointer.
    if ((movementX !== 0 || movementY !== 0) && isNearControl(target)) onTouch();
  });
  on('input', ({ target }) => {
    if (!isField(target)) return;
    typed.set(target, target.value);
    onTouch();
  });
  on('click', (event) => {
    const control = controlAt(event.target);
    const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (control !== null && !isAnsweredByBrowser(control, wantsNewTab)) hold(event, clickOf(control));
    else if (!wantsNewTab) stayOffline(event);
  });
  on('keydown', (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (isHeldKey(event)) hold(event, keyOf(target, event));
  });

  const release = (): void => {
    listening.abort();
    typed.forEach((text, field) => enter(field, text));
    typed.clear();
    presses.forEach(({ again }) => again());
  };
  return { typed, release };
}

/** Fields are focused and chosen in by the browser, also by a press on their label. */
const isAnsweredByBrowser = (control: HTMLElement, wantsNewTab: boolean): boolean =>
  isField(control) ||
  (control instanceof HTMLLabelElement && isField(control.control)) ||
  (control instanceof HTMLAnchorElement && wantsNewTab);

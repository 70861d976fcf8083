const controls = [
  'button',
  'input',
  'select',
  'textarea',
  'label',
  '[role=tab]',
  '[role=button]',
  // Before it is followed, the place on the page is kept for the other language.
  '.navbar .dropdown__menu a',
].join();

/** The buttons of a block of code come with the page's own code. */
const hasControls = '.theme-code-block';

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/**
 * The control at an event that needs the page's own code. Links, `details` and scrolling do not: the browser has them.
 */
export const controlAt = (target: EventTarget | null): HTMLElement | null => closest(target, controls);

/** Whether the reader is at something that they may want to use. */
export const isNearControl = (target: EventTarget | null): boolean =>
  closest(target, `${controls},${hasControls}`) !== null;

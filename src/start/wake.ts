import { pageParts } from './pageParts';

let isLoaded = false;

/** Whether what a page is made of is gone, as after an update of the site, or there and at fault. */
export type WakeFault = 'missing' | 'broken';

/**
 * Loads the page's own code and ends when React has taken over the HTML. It does so once: after a fault half of the code
 * runs, and none may run twice, so that a second call is for a page that has to be loaded anew.
 */
export async function wake(): Promise<WakeFault | null> {
  if (isLoaded) return 'missing';
  isLoaded = true;
  const page = document.documentElement;
  page.setAttribute('data-waking', '');
  const waking = new AbortController();
  const fault = firstFault(waking.signal);
  const parts = pageParts().map((part) => (part.endsWith('.css') ? styleOf(part) : scriptOf(part)));
  document.head.append(...parts);
  const isAwake = Promise.all([takenOver(page), ...parts.map(isLoadedPart)]).then(() => null);
  const result = await Promise.race([isAwake, fault]);
  waking.abort();
  page.removeAttribute('data-waking');
  return result;
}

function scriptOf(source: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = source;
  // In order, though they are added by a script.
  script.async = false;
  return script;
}

function styleOf(source: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = source;
  return link;
}

const isLoadedPart = (part: HTMLElement): Promise<void> =>
  new Promise((resolve) => part.addEventListener('load', () => resolve()));

/** Of any part of the page: those named in it load others. */
const firstFault = (signal: AbortSignal): Promise<WakeFault> =>
  new Promise((resolve) => {
    const onError = ({ target, error, filename }: ErrorEvent): void => {
      if (isPart(target)) resolve('missing');
      // A page in the place of a script, which some hosts send for what is missing, cannot be parsed.
      else if (filename?.includes('/assets/js/'))
        resolve(error instanceof SyntaxError ? 'missing' : 'broken');
    };
    window.addEventListener('error', onError, { capture: true, signal });
  });

const isPart = (target: EventTarget | null): boolean =>
  target instanceof HTMLScriptElement || (target instanceof HTMLLinkElement && target.rel === 'stylesheet');

/** Docusaurus says so on the root element, in an effect: all widgets of the page have their handlers then. */
function takenOver(page: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (page.dataset.hasHydrated !== 'true') return;
      observer.disconnect();
      // What is in the storage of the device is shown in the render after the first.
      setTimeout(resolve);
    };
    const observer = new MutationObserver(look);
    observer.observe(page, { attributeFilter: ['data-has-hydrated'] });
    look();
  });
}

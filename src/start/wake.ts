import { pageParts } from './pageParts';

let isLoaded = false;

/**
 * Loads the page's own code and ends when React has taken over the HTML.
 * @throws Error when a part of it cannot be loaded; from then on always: half of it runs, and none may run twice
 */
export async function wake(): Promise<void> {
  if (isLoaded) throw new Error('A part of the page could not be loaded.');
  isLoaded = true;
  const page = document.documentElement;
  page.dataset.waking = '';
  const waking = new AbortController();
  try {
    const isFailed = failedPart(waking.signal);
    const parts = pageParts().map((part) => (part.endsWith('.css') ? styleOf(part) : scriptOf(part)));
    document.head.append(...parts);
    await Promise.race([Promise.all([takenOver(page), ...parts.map(isLoadedPart)]), isFailed]);
  } finally {
    waking.abort();
    delete page.dataset.waking;
  }
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

/** Any script or stylesheet of the page: those named in it load others. */
const failedPart = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const onError = ({ target }: Event): void => {
      if (isPart(target)) {
        reject(new Error('A part of the page could not be loaded.'));
      }
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

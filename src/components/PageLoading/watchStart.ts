/**
 * Until React has taken over: when a script of the page is missing, because the server has newer ones, the page is
 * loaded anew, once. If that does not help, or nothing answers, the reader is told, and has the text. It is taken out
 * of this file as text, so it may use nothing but what it declares itself.
 */
export function watchStart(markName: string, messageId: string): void {
  let hasFailed = false;
  const tell = (): void => {
    const message = document.getElementById(messageId);
    if (message !== null) message.hidden = false;
  };
  const mark = (): boolean => {
    try {
      if (sessionStorage.getItem(markName) === location.pathname) return false;
      sessionStorage.setItem(markName, location.pathname);
      return true;
    } catch {
      return false;
    }
  };
  const fail = (isMissing: boolean): void => {
    if (hasFailed || document.documentElement.dataset.hasHydrated === 'true') return;
    hasFailed = true;
    if (!isMissing) return tell();
    fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
      ({ ok }) => (ok && mark() ? location.reload() : tell()),
      tell,
    );
  };
  addEventListener(
    'error',
    (event) => {
      const { error, filename, target } = event;
      const isTag = target instanceof HTMLScriptElement;
      const address = isTag ? target.src : filename;
      // A page in the place of a script, which some hosts send for what is missing, cannot be parsed.
      if (address?.includes('/assets/js/')) fail(isTag || error instanceof SyntaxError);
    },
    true,
  );
  addEventListener('unhandledrejection', (event) => {
    const isMissing = event.reason?.name === 'ChunkLoadError';
    // It is told to the reader, who has no use for it in a console.
    if (isMissing) event.preventDefault();
    fail(isMissing);
  });
}

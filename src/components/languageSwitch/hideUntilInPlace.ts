/**
 * Keeps the page from being painted at its top when it is about to be scrolled; browsers show the page before it in the
 * meantime. It is taken out of this file as text, so it may use nothing but what it declares itself.
 */
export function hideUntilInPlace(kept: string | null): void {
  if (kept === null || JSON.parse(kept).page !== location.pathname) return;
  document.documentElement.style.visibility = 'hidden';
  // Whatever happens to the rest of the page, it is not hidden for good.
  setTimeout(() => {
    document.documentElement.style.visibility = '';
  }, 1000);
}

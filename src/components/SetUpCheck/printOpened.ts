/** Prints with everything unfolded: paper cannot be opened. What was closed is closed again. */
export function printOpened(): void {
  const closed = document.querySelectorAll<HTMLDetailsElement>('[data-report] details:not([open])');
  closed.forEach((details) => (details.open = true));
  addEventListener('afterprint', () => closed.forEach((details) => (details.open = false)), { once: true });
  window.print();
}

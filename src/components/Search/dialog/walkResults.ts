/**
 * Moves the focus between the field and the links of the results with the arrow keys.
 *
 * @returns whether the key was one of those
 */
export function walkResults(
  { key, altKey, ctrlKey, metaKey, shiftKey, isComposing }: KeyboardEvent,
  dialog: Element,
  field: HTMLElement,
): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey || isComposing) return false;
  const links = [...dialog.querySelectorAll<HTMLElement>('a[data-result]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const isInField = document.activeElement === field;
  if (at === -1 && !isInField) return false;
  const target = targetOf(key, at, links.length);
  if (target === null || links.length === 0) return false;
  (links[target] ?? field).focus();
  return true;
}

/** -1 stands for the field. In the field, Home and End move the cursor, and Enter goes to the first result. */
function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at === -1 ? null : at - 1;
  if (at === -1) return key === 'Enter' ? 0 : null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

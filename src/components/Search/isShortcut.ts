/** Where a typed character is text. */
const fields = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';

/**
 * Whether a pressed key asks for the search: Ctrl+K or ⌘K anywhere, and the slash outside of fields.
 *
 * @param withSlash readers can turn the slash off: speech input types such characters by mistake (WCAG 2.1.4)
 */
export function isShortcut(event: KeyboardEvent, withSlash: boolean): boolean {
  if (event.isComposing || event.altKey || event.repeat) return false;
  const isK = event.key.toLowerCase() === 'k' && !event.shiftKey;
  if (isK && event.ctrlKey !== event.metaKey) return true;
  if (!withSlash || event.key !== '/' || event.ctrlKey || event.metaKey) return false;
  return !(event.target instanceof Element && event.target.closest(fields) !== null);
}

/**
 * Where a key leads within a row of tabs, as the pattern for tabs of WAI-ARIA has it.
 *
 * @returns the place of the tab to go to, or `null` when the key is not about moving
 */
export function tabAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
